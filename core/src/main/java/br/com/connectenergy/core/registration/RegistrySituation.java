package br.com.connectenergy.core.registration;

/** The situation of a CNPJ in the national registry. */
public enum RegistrySituation {
    ACTIVE,
    SUSPENDED,
    UNFIT,
    CLOSED,
    NULL_VOID,
    NOT_FOUND
}
