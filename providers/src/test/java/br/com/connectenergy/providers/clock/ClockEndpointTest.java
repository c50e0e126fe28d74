package br.com.connectenergy.providers.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.shared.ControlledClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockEndpointTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final ControlledClock clock = new ControlledClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final ClockEndpoint endpoint = new ClockEndpoint(clock);
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ClockConfiguration.class));

    @Test
    void movesTheClockForwardAndAddsUp() {
        endpoint.move(1_000);
        assertThat(endpoint.move(500)).isEqualTo(new ClockEndpoint.Reading(1_500, NOW.plusMillis(1_500)));
        assertThat(clock.instant()).isEqualTo(NOW.plusMillis(1_500));
        assertThat(endpoint.read().offsetMilli()).isEqualTo(1_500);
    }

    @Test
    void refusesToGoBack() {
        endpoint.move(1_000);
        assertThatThrownBy(() -> endpoint.move(-1)).isInstanceOf(InvalidEndpointRequestException.class);
        assertThat(endpoint.read().offsetMilli()).isEqualTo(1_000);
    }

    @Test
    void isNotThereUnlessTheClockIsControlled() {
        application.run(
                context -> assertThat(context).hasSingleBean(Clock.class).doesNotHaveBean(ClockEndpoint.class));
        application
                .withPropertyValues("connectenergy.clock.controlled=false")
                .run(context -> assertThat(context)
                        .hasSingleBean(Clock.class)
                        .doesNotHaveBean(ControlledClock.class)
                        .doesNotHaveBean(ClockEndpoint.class));
    }

    @Test
    void startsAsFarAheadAsTheWorldAlreadyIs() {
        application
                .withPropertyValues("connectenergy.clock.controlled=true", "connectenergy.clock.offset=40d")
                .run(context -> assertThat(
                                context.getBean(ClockEndpoint.class).read().offsetMilli())
                        .isEqualTo(Duration.ofDays(40).toMillis()));
    }
}
