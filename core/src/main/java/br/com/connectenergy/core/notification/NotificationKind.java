package br.com.connectenergy.core.notification;

/** What happened, from the reader's side; each kind has its text in the catalogues of the mail and of the portal. */
public enum NotificationKind {
    EMAIL_PROOF_REQUESTED,
    REGISTRATION_UNDER_REVIEW,
    INFORMATION_REQUESTED,
    REGISTRATION_APPROVED,
    REGISTRATION_REJECTED,
    REGISTRATION_EXPIRED,
    SUPPLIER_SUSPENDED,
    REINSTATEMENT_RECEIVED,
    REINSTATEMENT_REFUSED,
    SUPPLIER_REINSTATED,
    REVIEW_OVERDUE,
    SECURITY_ALERT_OPENED,
    PASSWORD_RESET_REQUESTED,
    PASSWORD_CHANGED,
    NEW_DEVICE_SIGNED_IN,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    MEMBER_INVITED
}
