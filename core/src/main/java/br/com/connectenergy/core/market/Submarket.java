package br.com.connectenergy.core.market;

/** Submercado: the four regions between which the spot price may differ. */
public enum Submarket {
    /** Sudeste and Centro-Oeste. */
    SOUTHEAST,
    SOUTH,
    NORTHEAST,
    NORTH
}
