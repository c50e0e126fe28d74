package br.com.connectenergy.core.registration;

/** Class of a supplier as an agent of the CCEE. */
public enum AgentClass {
    GENERATOR,
    TRADER,
    RETAIL_TRADER
}
