package br.com.connectenergy.workers.loop;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the models are deployed; shown as {@code models} in the health of the application. */
@Component("modelsHealthIndicator")
final class ModelsHealth implements HealthIndicator {

    private final Models models;

    ModelsHealth(Models models) {
        this.models = models;
    }

    @Override
    public Health health() {
        return models.deployed()
                ? Health.up().build()
                : Health.down().withDetail("reason", "not deployed yet").build();
    }
}
