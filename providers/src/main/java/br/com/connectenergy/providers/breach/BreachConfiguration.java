package br.com.connectenergy.providers.breach;

import br.com.connectenergy.core.identity.BreachedPasswords;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The breached passwords from where the settings say. */
@AutoConfiguration
@EnableConfigurationProperties(BreachSettings.class)
public class BreachConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BreachedPasswords breachedPasswords(BreachSettings settings) {
        return switch (settings.source()) {
            case NONE -> firstFive -> Set.of();
            case FILE -> new BreachFile(required(settings.file()));
            case RANGE_API -> new BreachRangeApi(settings);
        };
    }

    private static Path required(@Nullable Path file) {
        if (file == null) {
            throw new IllegalStateException("connectenergy.breached-passwords.file is needed");
        }
        return file;
    }
}
