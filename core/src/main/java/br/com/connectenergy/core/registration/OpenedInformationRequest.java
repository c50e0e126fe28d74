package br.com.connectenergy.core.registration;

import java.time.Instant;

/** A request for information: the company is told {@code dueAt}, the engine's timer gets the grace on top of it. */
public record OpenedInformationRequest(int round, Instant dueAt, Instant engineDueAt) {}
