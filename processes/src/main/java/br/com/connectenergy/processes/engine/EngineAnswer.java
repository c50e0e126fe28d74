package br.com.connectenergy.processes.engine;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What the engine said to a command, seen by how the relay reacts. */
enum EngineAnswer {
    /** Done now, or done before: a message with that id is there already, a task is completed already. */
    DONE,
    /** Overloaded: the same command again in a moment, and fewer at once. */
    BUSY,
    /** Not reachable, or its answer was lost: the outcome is unknown and a repeat changes nothing. */
    AWAY,
    /** Not there yet, such as a task that the search does not show. */
    EARLY,
    /** Refused for what it is; repeating it helps only after somebody looked. */
    REFUSED;

    static EngineAnswer of(@Nullable Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case null -> DONE;
            case NotVisibleYet early -> EARLY;
            case StatusRuntimeException status -> of(status.getStatus().getCode());
            case ClientStatusException status -> of(status.getStatusCode());
            case ClientHttpException http -> of(http.code());
            default -> cause instanceof IOException || cause.getCause() instanceof IOException ? AWAY : REFUSED;
        };
    }

    private static EngineAnswer of(Status.Code code) {
        return switch (code) {
            case OK, ALREADY_EXISTS -> DONE;
            case RESOURCE_EXHAUSTED -> BUSY;
            case UNAVAILABLE, DEADLINE_EXCEEDED, ABORTED, CANCELLED, INTERNAL, UNKNOWN -> AWAY;
            default -> REFUSED;
        };
    }

    private static EngineAnswer of(int httpStatus) {
        return switch (httpStatus) {
            case 404 -> DONE;
            case 429 -> BUSY;
            case 409 -> EARLY;
            default -> httpStatus == 0 || httpStatus >= 500 ? AWAY : REFUSED;
        };
    }
}
