package br.com.connectenergy.core.alert;

/** What looked wrong. */
public enum AlertKind {
    SIGN_IN_REFUSED_BURST,
    SIGN_IN_REFUSED_WAVE,
    NEW_DEVICE,
    UNUSUAL_HOUR,
    MANY_DOSSIERS,
    CLIENT_REFUSED_BURST
}
