package br.com.connectenergy.core.consumption;

import java.time.Instant;

/** A month of consumption as it is kept: what was used, how it came in and when. */
public record RecordedMonth(ConsumptionMonth used, ConsumptionSource source, Instant recordedAt) {}
