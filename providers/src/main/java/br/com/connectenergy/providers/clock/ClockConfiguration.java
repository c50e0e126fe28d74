package br.com.connectenergy.providers.clock;

import br.com.connectenergy.core.shared.ControlledClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The system's clock in UTC, or a controlled one with its endpoint when {@code connectenergy.clock.controlled=true}. */
@AutoConfiguration
public class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "connectenergy.clock.controlled", havingValue = "false", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ClockSettings.class)
    @ConditionalOnProperty(name = "connectenergy.clock.controlled", havingValue = "true")
    static class Controlled {

        @Bean
        ControlledClock controlledClock(ClockSettings settings) {
            ControlledClock clock = new ControlledClock(Clock.systemUTC());
            clock.advance(settings.offset());
            return clock;
        }

        @Bean
        ClockEndpoint clockEndpoint(ControlledClock clock) {
            return new ClockEndpoint(clock);
        }
    }
}
