package br.com.connectenergy.core.document;

/** What a file proves. */
public enum DocumentKind {
    ARTICLES_OF_ASSOCIATION,
    CNPJ_CARD,
    POWER_OF_ATTORNEY,
    REPRESENTATIVE_ID,
    ANEEL_ACT,
    CCEE_CERTIFICATE,
    FISCAL_CERTIFICATE,
    /** Whatever goes with the answer to a task. */
    TASK_ATTACHMENT
}
