package br.com.connectenergy.core.tariff;

/** Tipo de ligação of group B: monofásica, bifásica, trifásica. */
public enum Connection {
    SINGLE_PHASE,
    TWO_PHASE,
    THREE_PHASE
}
