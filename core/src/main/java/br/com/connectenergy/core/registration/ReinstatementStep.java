package br.com.connectenergy.core.registration;

/** The two pairs of eyes that a reinstatement needs (RN002). */
public enum ReinstatementStep {
    FIRST,
    SECOND
}
