package br.com.connectenergy.core.shared;

/** What a person of the platform may do: decide registrations, mediate disputes, watch operations, advise, or audit. */
public enum StaffRole {
    ADMIN,
    MEDIATOR,
    OPERATOR,
    CONSULTANT,
    AUDITOR
}
