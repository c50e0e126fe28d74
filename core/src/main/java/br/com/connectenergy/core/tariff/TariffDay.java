package br.com.connectenergy.core.tariff;

import java.util.List;

/** The prices of a class that hold on one day: one row at most for each time of use. */
public record TariffDay(List<EnergyTariff> energy, List<DemandTariff> demand) {
    public TariffDay {
        energy = List.copyOf(energy);
        demand = List.copyOf(demand);
    }
}
