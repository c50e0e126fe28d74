package br.com.connectenergy.api.architecture.canary;

import io.camunda.client.CamundaClient;

/** Talks to the engine on purpose, past the outbox. */
class BadEngineUser {

    private final CamundaClient engine;

    BadEngineUser(CamundaClient engine) {
        this.engine = engine;
    }

    String look() {
        return engine.toString();
    }
}
