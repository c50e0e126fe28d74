package br.com.connectenergy.core.dataset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A loaded version: what its load did, and where and when its bytes were fetched. */
public record DatasetVersion(
        LoadReport report,
        Instant loadedAt,
        @Nullable String origin,
        @Nullable Long size,
        @Nullable Instant fetchedAt) {}
