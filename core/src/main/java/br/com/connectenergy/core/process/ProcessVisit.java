package br.com.connectenergy.core.process;

import br.com.connectenergy.core.shared.RegistrationId;

/** A visit of an element in a process of a company; keys are opaque numbers of the engine. */
public record ProcessVisit(
        long elementInstanceKey,
        long processInstanceKey,
        String processId,
        String elementId,
        RegistrationId registrationId) {}
