package br.com.connectenergy.core.registration;

/** Whether the representative may sign: a partner on the registry, by power of attorney, or not proven. */
public enum SignatoryPower {
    PROVEN,
    POWER_OF_ATTORNEY,
    UNPROVEN
}
