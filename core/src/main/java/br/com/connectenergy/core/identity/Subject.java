package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.RegistrationId;

/** Whom a session speaks for. */
public sealed interface Subject {
    /** The person who filled in one registration. */
    record Applicant(RegistrationId registrationId) implements Subject {}

    /** A person of the platform, by user name. */
    record StaffSubject(String username) implements Subject {}
}
