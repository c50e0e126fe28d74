package br.com.connectenergy.api.live;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How live connections are kept, in one copy of the application. */
@Validated
@ConfigurationProperties("connectenergy.live")
record LiveSettings(
        @NotNull @DefaultValue("20s") Duration heartbeat,
        @NotNull @DefaultValue("15m") Duration longestConnection,
        @Positive @DefaultValue("20") int connectionsPerCompany) {

    /** A browser that answered no heartbeat for this long is gone. */
    Duration silence() {
        return heartbeat.multipliedBy(5).dividedBy(2);
    }
}
