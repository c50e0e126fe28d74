package br.com.connectenergy.core.consumption;

/** How a month came in: typed into the form, or read from an uploaded file. */
public enum ConsumptionSource {
    FORM,
    FILE
}
