package br.com.connectenergy.workers.loop;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How often the loops look for work, and how much of it they take at once. */
@Validated
@ConfigurationProperties("connectenergy.loops")
record LoopSettings(
        @DurationMin(millis = 10) @DefaultValue("50ms") Duration relayPause,
        @DurationMin(millis = 10) @DefaultValue("50ms") Duration mailPause,
        @Positive @DefaultValue("20") int mailBatch,
        @DurationMin(millis = 100) @DefaultValue("1s") Duration auditSealPause,
        @DurationMin(millis = 100) @DefaultValue("1s") Duration taskSweepPause,
        @DurationMin(millis = 100) @DefaultValue("1m") Duration licenceSweepPause,
        @Positive @DefaultValue("100") int licenceSweepBatch) {}
