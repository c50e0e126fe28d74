package br.com.connectenergy.core.outbox;

import java.util.Map;

/** A fact for the process engine: {@code capability.past-event}, its aggregate, and ids and routing facts only. */
public record OutboxEvent(String type, String aggregateId, Map<String, Object> payload) {
    public OutboxEvent {
        payload = Map.copyOf(payload);
    }
}
