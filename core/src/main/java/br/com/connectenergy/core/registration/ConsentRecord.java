package br.com.connectenergy.core.registration;

import java.time.Instant;

/** One change of mind about one purpose. */
public record ConsentRecord(ConsentPurpose purpose, boolean granted, String termsVersion, Instant recordedAt) {}
