package br.com.connectenergy.core.consumption;

/** Classe de consumo of a consumer unit (REN ANEEL 1.000). */
public enum ConsumerClass {
    RESIDENTIAL,
    COMMERCIAL,
    INDUSTRIAL,
    RURAL,
    PUBLIC_SERVICE,
    PUBLIC_AUTHORITY,
    PUBLIC_LIGHTING
}
