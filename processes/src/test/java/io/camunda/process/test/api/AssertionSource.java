package io.camunda.process.test.api;

import io.camunda.process.test.impl.assertions.CamundaDataSource;

/** Opens the door that Camunda Process Test keeps for its own container set-up. */
public final class AssertionSource {
    private AssertionSource() {}

    public static void use(CamundaDataSource source) {
        CamundaAssert.initialize(source);
    }
}
