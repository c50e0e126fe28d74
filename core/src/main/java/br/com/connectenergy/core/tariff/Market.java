package br.com.connectenergy.core.tariff;

/** Ambiente de contratação: who sells the energy that the distributor carries. */
public enum Market {
    /** ACR: the distributor, at the regulated price, with the bandeira. */
    REGULATED,
    /** ACL: a supplier of one's choice; the distributor charges the wire only. */
    FREE
}
