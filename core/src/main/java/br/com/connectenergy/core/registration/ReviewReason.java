package br.com.connectenergy.core.registration;

/** Why staff asks for more or rejects; free text is written on the staff page, never in the engine. */
public enum ReviewReason {
    DOCUMENT_ILLEGIBLE,
    DOCUMENT_MISSING,
    SIGNATORY_POWER_UNPROVEN,
    CNAE_MISMATCH,
    LEGAL_NAME_MISMATCH,
    REGISTRY_SITUATION,
    LICENCE_NOT_VALID,
    CCEE_STATUS,
    OTHER_SEE_DOSSIER
}
