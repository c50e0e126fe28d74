package br.com.connectenergy.providers.clock;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether the clock can be moved, and how far ahead it starts: an application restarted in a moved world must not go back. */
@ConfigurationProperties("connectenergy.clock")
record ClockSettings(
        @DefaultValue("false") boolean controlled,
        @DefaultValue("0s") Duration offset) {}
