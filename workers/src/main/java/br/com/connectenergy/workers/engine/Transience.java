package br.com.connectenergy.workers.engine;

import br.com.connectenergy.core.registration.RegistryUnavailable;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.InternalClientException;
import io.grpc.Status;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;

/** Whether a failure passes by itself: never, with another try, or as soon as our own store is back. */
enum Transience {
    LASTING,
    PASSING,
    STORE_AWAY;

    /** Connection lost, transaction rolled back, resources short, shutting down or starting. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** Two copies wrote the same thing at once; the next try finds it written. */
    private static final String ALREADY_WRITTEN = "23505";

    private static final Set<Status.Code> PASSING_STATUS = Set.of(
            Status.Code.UNAVAILABLE,
            Status.Code.RESOURCE_EXHAUSTED,
            Status.Code.DEADLINE_EXCEEDED,
            Status.Code.ABORTED,
            Status.Code.CANCELLED);

    static Transience of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Transience known = alone(cause);
            if (known != LASTING || cause instanceof SQLException) {
                return known;
            }
        }
        return LASTING;
    }

    static Optional<Duration> retryAfter(Throwable thrown) {
        return thrown instanceof RegistryUnavailable unavailable ? unavailable.retryAfter() : Optional.empty();
    }

    private static Transience alone(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> of(sql);
            case RegistryUnavailable _, IOException _, OptimisticLockingFailureException _ -> PASSING;
            case InternalClientException _ -> LASTING;
            case ClientStatusException status when !PASSING_STATUS.contains(status.getStatusCode()) -> LASTING;
            case ClientException _ -> PASSING;
            default -> LASTING;
        };
    }

    private static Transience of(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        // The pool names no state when the connection died under a commit.
        if (sql instanceof SQLTransientException
                || state.isEmpty()
                || state.equals(LOCK_NOT_AVAILABLE)
                || (state.length() == 5 && AWAY_CLASSES.contains(state.substring(0, 2)))) {
            return STORE_AWAY;
        }
        return state.equals(ALREADY_WRITTEN) ? PASSING : LASTING;
    }
}
