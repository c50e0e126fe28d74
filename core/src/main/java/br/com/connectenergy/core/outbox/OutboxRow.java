package br.com.connectenergy.core.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event that the relay holds for the length of its lease; the id is the same on every resend. */
public record OutboxRow(
        UUID id, String type, String aggregateId, Map<String, Object> payload, Instant occurredAt, int attempts) {}
