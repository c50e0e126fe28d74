package br.com.connectenergy.workers.engine;

import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine is told about a job: an answer, an error that the model catches, or a failure. Messages carry codes
 * and ids only, because Operate shows them to everybody.
 */
public sealed interface JobOutcome {

    /** The job is done; {@code variables} is null or a record. */
    record Done(@Nullable Object variables) implements JobOutcome {}

    /** The business hinders the expected result and the model reacts to this code. */
    record BusinessError(String code) implements JobOutcome {}

    /** The job did not work; with 0 retries left the engine opens an incident. */
    record Failure(int retries, Duration backoff, String message) implements JobOutcome {}

    static JobOutcome done(@Nullable Object variables) {
        return new Done(variables);
    }

    /** Nothing was tried: the job is for anybody else, now. */
    static JobOutcome givenBack(Job job) {
        return new Failure(job.retries(), Duration.ZERO, message("WORKERS_CLOSING", job));
    }

    /** Sorts what was thrown by how we react to it, not by whose fault it is. */
    static JobOutcome thrown(Throwable thrown, Set<String> errors, Job job, Backoff backoff) {
        if (thrown instanceof Refusal refusal) {
            String code = refusal.error().name();
            return errors.contains(code) ? new BusinessError(code) : incident(code, job);
        }
        if (thrown instanceof NotYetVisible) {
            return new Failure(job.retries(), backoff.shortly(), message("NOT_YET_VISIBLE", job));
        }
        return switch (Transience.of(thrown)) {
            case STORE_AWAY -> new Failure(job.retries(), backoff.whileOurStoreIsAway(), message(name(thrown), job));
            case PASSING ->
                new Failure(
                        Math.max(0, job.retries() - 1),
                        backoff.after(job.retries(), Transience.retryAfter(thrown)),
                        message(name(thrown), job));
            case LASTING -> incident(name(thrown), job);
        };
    }

    private static JobOutcome incident(String code, Job job) {
        return new Failure(0, Duration.ZERO, message(code, job));
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }

    private static String message(String code, Job job) {
        return "%s in %s (job %d, process instance %d)"
                .formatted(code, job.type(), job.key(), job.processInstanceKey());
    }
}
