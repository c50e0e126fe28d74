package br.com.connectenergy.core.tariff;

/** What a tariff row prices: energy in R$/MWh or demand in R$/kW a month. */
public enum TariffUnit {
    MWH,
    KW
}
