package br.com.connectenergy.core.registration;

/** Whether the licence of a supplier still holds. */
public enum LicenceStanding {
    VALID,
    LAPSED
}
