package br.com.connectenergy.workers.canary;

import io.camunda.client.CamundaClient;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Breaks on purpose: a worker class without a job that knows the engine, the database and the time. */
final class CanaryWorker {

    @Nullable CamundaClient client;

    @Nullable SQLException failure;

    Instant sing() {
        return Instant.now();
    }
}
