package br.com.connectenergy.core.tariff;

/** Modalidade tarifária: which prices a consumer unit has. */
public enum Modality {
    /** Azul: energy and demand by time of use. */
    BLUE,
    /** Verde: energy by time of use, one demand. */
    GREEN,
    /** Convencional: one price of energy. */
    CONVENTIONAL,
    /** Branca: group B, energy in three times of use. */
    WHITE
}
