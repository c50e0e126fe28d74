package br.com.connectenergy.core.tariff;

/** Subgrupo tarifário by voltage and class (REN ANEEL 1.000); group A pays for demand, group B does not. */
public enum Subgroup {
    A1,
    A2,
    A3,
    A3A,
    A4,
    AS,
    B1,
    B2,
    B3,
    B4;

    public boolean isGroupA() {
        return name().startsWith("A");
    }
}
