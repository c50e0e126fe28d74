package br.com.connectenergy.core.shared;

/** What a person of the platform may do: decide registrations, mediate disputes, or watch operations. */
public enum StaffRole {
    ADMIN,
    MEDIATOR,
    OPERATOR
}
