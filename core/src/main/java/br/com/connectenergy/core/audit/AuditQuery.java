package br.com.connectenergy.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which part of the trail is asked for; what is missing does not narrow it. */
public record AuditQuery(
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant until) {}
