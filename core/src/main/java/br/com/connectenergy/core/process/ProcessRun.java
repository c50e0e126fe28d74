package br.com.connectenergy.core.process;

import java.time.Instant;

/** One process instance of a company, since its first job. */
public record ProcessRun(long processInstanceKey, String processId, Instant startedAt) {}
