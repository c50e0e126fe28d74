package br.com.connectenergy.providers.breach;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Who knows the breached passwords: nobody, a sorted file of {@code SHA-1:count} lines, or a range API. */
@Validated
@ConfigurationProperties("connectenergy.breached-passwords")
record BreachSettings(
        @NotNull @DefaultValue("NONE") Source source,
        @Nullable Path file,

        @NotNull @DefaultValue("https://api.pwnedpasswords.com")
        URI baseUrl,

        @DurationMin(millis = 1) @DefaultValue("2s") Duration timeout) {

    /** Where to ask. */
    enum Source {
        NONE,
        FILE,
        RANGE_API
    }
}
