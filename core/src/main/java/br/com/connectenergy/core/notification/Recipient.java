package br.com.connectenergy.core.notification;

import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.RegistrationId;

/** The company that is told, in the app and at its address. */
public record Recipient(RegistrationId registrationId, EmailAddress email) {}
