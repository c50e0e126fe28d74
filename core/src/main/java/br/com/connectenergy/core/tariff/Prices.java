package br.com.connectenergy.core.tariff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The rows that may hold for one consumer unit: tariffs of its class, flags, taxes of its state and the rules of the time. */
public record Prices(
        List<EnergyTariff> energy, List<DemandTariff> demand, List<Flag> flags, List<TaxRule> taxes, BillRules rules) {
    public Prices {
        energy = List.copyOf(energy);
        demand = List.copyOf(demand);
        flags = List.copyOf(flags);
        taxes = List.copyOf(taxes);
    }

    /** The row of that time of use that holds on the day; refused when none does. */
    public EnergyTariff energyOn(LocalDate day, TimeOfUse timeOfUse) {
        return Dated.on(day, energy, row -> row.timeOfUse() == timeOfUse)
                .orElseThrow(() -> TariffError.TARIFF_MISSING.refuse(facts(day, timeOfUse)));
    }

    DemandTariff demandOn(LocalDate day, TimeOfUse timeOfUse) {
        return Dated.on(day, demand, row -> row.timeOfUse() == timeOfUse)
                .orElseThrow(() -> TariffError.TARIFF_MISSING.refuse(facts(day, timeOfUse)));
    }

    /** The taxes that hold on the day; refused when none do. */
    public TaxRule taxOn(LocalDate day) {
        return Dated.on(day, taxes, _ -> true)
                .orElseThrow(() -> TariffError.TAX_RULE_MISSING.refuse(Map.of("day", day.toString())));
    }

    Flag flagOn(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return flags.stream()
                .filter(flag -> flag.month().equals(month))
                .findFirst()
                .orElseThrow(() -> TariffError.FLAG_MISSING.refuse(Map.of("month", month.toString())));
    }

    private static Map<String, Object> facts(LocalDate day, TimeOfUse timeOfUse) {
        return Map.of("day", day.toString(), "timeOfUse", timeOfUse.name());
    }
}
