package br.com.connectenergy.core.dataset;

/** The public datasets that calculations stand on. */
public enum Dataset {
    /** ANEEL, tarifas homologadas das distribuidoras (ODbL). */
    ANEEL_TARIFFS
}
