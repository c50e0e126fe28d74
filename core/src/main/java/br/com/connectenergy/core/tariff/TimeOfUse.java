package br.com.connectenergy.core.tariff;

/** Posto tarifário: the part of the day a price is for; ANY where one price holds all day. */
public enum TimeOfUse {
    PEAK,
    INTERMEDIATE,
    OFF_PEAK,
    ANY
}
