package br.com.connectenergy.core.tariff;

/** The colours of the bandeira tarifária. */
public enum FlagColour {
    GREEN,
    YELLOW,
    RED_1,
    RED_2,
    WATER_SCARCITY
}
