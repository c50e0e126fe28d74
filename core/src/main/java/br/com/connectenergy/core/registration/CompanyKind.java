package br.com.connectenergy.core.registration;

/** What a company registers as: a buyer (PME) or a supplier of energy. */
public enum CompanyKind {
    PME,
    SUPPLIER
}
