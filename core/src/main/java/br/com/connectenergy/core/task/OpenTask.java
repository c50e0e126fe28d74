package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task that began to wait for a person; keys are opaque numbers of the engine, facts carry no personal data. */
public record OpenTask(
        long elementInstanceKey,
        long processInstanceKey,
        String elementId,
        RegistrationId registrationId,
        String formId,
        TaskAudience audience,
        @Nullable Instant dueAt,
        Map<String, Object> facts) {
    public OpenTask {
        facts = Map.copyOf(facts);
    }
}
