package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineAnswerTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(Status.ALREADY_EXISTS.asRuntimeException(), EngineAnswer.DONE),
                arguments(Status.RESOURCE_EXHAUSTED.asRuntimeException(), EngineAnswer.BUSY),
                arguments(Status.UNAVAILABLE.asRuntimeException(), EngineAnswer.AWAY),
                arguments(Status.DEADLINE_EXCEEDED.asRuntimeException(), EngineAnswer.AWAY),
                arguments(Status.NOT_FOUND.asRuntimeException(), EngineAnswer.REFUSED),
                arguments(Status.INVALID_ARGUMENT.asRuntimeException(), EngineAnswer.REFUSED),
                arguments(
                        new ClientStatusException(Status.RESOURCE_EXHAUSTED, new RuntimeException()),
                        EngineAnswer.BUSY),
                arguments(new ClientHttpException(404, "Not Found"), EngineAnswer.DONE),
                arguments(new ClientHttpException(409, "Conflict"), EngineAnswer.EARLY),
                arguments(new ClientHttpException(429, "Too Many Requests"), EngineAnswer.BUSY),
                arguments(new ClientHttpException(503, "Service Unavailable"), EngineAnswer.AWAY),
                arguments(new ClientHttpException(400, "Bad Request"), EngineAnswer.REFUSED),
                arguments(new RuntimeException(new ConnectException()), EngineAnswer.AWAY),
                arguments(new NotVisibleYet("user task"), EngineAnswer.EARLY),
                arguments(new IllegalArgumentException("no model listens"), EngineAnswer.REFUSED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsReadByHowTheRelayReacts(Throwable failure, EngineAnswer answer) {
        assertThat(EngineAnswer.of(failure)).isEqualTo(answer);
        assertThat(EngineAnswer.of(new CompletionException(failure))).isEqualTo(answer);
    }

    @Test
    void noFailureIsDone() {
        assertThat(EngineAnswer.of(null)).isEqualTo(EngineAnswer.DONE);
    }
}
