package br.com.connectenergy.core.market;

import br.com.connectenergy.core.shared.Uf;

/** Submercado: the four regions between which the spot price may differ. */
public enum Submarket {
    /** Sudeste and Centro-Oeste. */
    SOUTHEAST,
    SOUTH,
    NORTHEAST,
    NORTH;

    /** The submarket in which a load of a state is settled. */
    public static Submarket of(Uf uf) {
        return switch (uf) {
            case SP, RJ, MG, ES, GO, DF, MS, MT, AC, RO -> SOUTHEAST;
            case PR, SC, RS -> SOUTH;
            case BA, SE, AL, PE, PB, RN, CE, PI -> NORTHEAST;
            case PA, TO, MA, AP, AM, RR -> NORTH;
        };
    }
}
