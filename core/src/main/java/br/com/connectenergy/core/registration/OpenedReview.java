package br.com.connectenergy.core.registration;

import java.time.Instant;

/** A round of review that waits for staff. */
public record OpenedReview(int round, Instant dueAt) {}
