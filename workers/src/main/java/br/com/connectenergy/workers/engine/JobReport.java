package br.com.connectenergy.workers.engine;

import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.worker.JobClient;
import io.grpc.Status;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the engine the outcome of a job. NOT_FOUND means that somebody else finished it. While the engine pushes back or
 * is away the report is repeated; given up, the job times out and comes again, and its work changes nothing twice.
 */
final class JobReport {

    private static final Logger LOG = LoggerFactory.getLogger(JobReport.class);
    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final RandomGenerator random;

    JobReport(RandomGenerator random) {
        this.random = random;
    }

    void tell(JobClient client, Job job, JobOutcome outcome) {
        for (int attempt = 1; ; attempt++) {
            try {
                command(client, job, outcome).send().join();
                return;
            } catch (ClientStatusException refused) {
                if (refused.getStatusCode() == Status.Code.NOT_FOUND) {
                    LOG.info("job {} of {} was already finished", job.key(), job.type());
                    return;
                }
                if (attempt == ATTEMPTS || Transience.of(refused) == Transience.LASTING) {
                    LOG.error("job {} of {}: report given up: {}", job.key(), job.type(), refused.getStatusCode());
                    return;
                }
                pause(attempt);
            }
        }
    }

    private static FinalCommandStep<?> command(JobClient client, Job job, JobOutcome outcome) {
        return switch (outcome) {
            case JobOutcome.Done(Object variables)
            when variables != null -> client.newCompleteCommand(job.key()).variables(variables);
            case JobOutcome.Done _ -> client.newCompleteCommand(job.key());
            case JobOutcome.BusinessError(String code) ->
                client.newThrowErrorCommand(job.key()).errorCode(code).errorMessage(code);
            case JobOutcome.Failure(int retries, Duration backoff, String message) ->
                client.newFailCommand(job.key())
                        .retries(retries)
                        .retryBackoff(backoff)
                        .errorMessage(message);
        };
    }

    private void pause(int attempt) {
        long longest = FIRST_PAUSE.toMillis() << attempt;
        try {
            Thread.sleep(longest / 2 + random.nextLong(longest / 2 + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
