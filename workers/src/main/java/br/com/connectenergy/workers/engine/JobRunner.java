package br.com.connectenergy.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of one type: calls the worker's method and hands its outcome to the engine. A job that arrives after the
 * shift is given back at once, for another copy to take.
 */
final class JobRunner implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final TracedMethod method;
    private final Backoff backoff;
    private final JobReport report;
    private final Shift shift;
    private final MeterRegistry meters;

    JobRunner(TracedMethod method, Backoff backoff, JobReport report, Shift shift, MeterRegistry meters) {
        this.method = method;
        this.backoff = backoff;
        this.report = report;
        this.shift = shift;
        this.meters = meters;
    }

    @Override
    public void handle(JobClient client, ActivatedJob activated) {
        Job job = Job.of(activated);
        if (!shift.begin()) {
            report.tell(client, job, JobOutcome.givenBack(job));
            return;
        }
        Timer.Sample time = Timer.start(meters);
        try {
            JobOutcome outcome = outcome(job, activated);
            tell(client, job, outcome);
            time.stop(meters.timer("connectenergy.jobs", "type", job.type(), "outcome", name(outcome)));
        } finally {
            shift.end();
        }
    }

    private void tell(JobClient client, Job job, JobOutcome outcome) {
        try {
            report.tell(client, job, outcome);
        } catch (RuntimeException unwritable) {
            JobOutcome incident = JobOutcome.thrown(unwritable, method.errors(), job, backoff);
            log(job, incident, unwritable);
            report.tell(client, job, incident);
        }
    }

    private JobOutcome outcome(Job job, ActivatedJob activated) {
        try {
            return JobOutcome.done(method.call(job, activated));
        } catch (Throwable thrown) {
            JobOutcome outcome = JobOutcome.thrown(thrown, method.errors(), job, backoff);
            log(job, outcome, thrown);
            return outcome;
        }
    }

    private static String name(JobOutcome outcome) {
        return switch (outcome) {
            case JobOutcome.Done _ -> "done";
            case JobOutcome.BusinessError _ -> "error";
            case JobOutcome.Failure failure -> failure.retries() == 0 ? "incident" : "retry";
        };
    }

    private static void log(Job job, JobOutcome outcome, Throwable thrown) {
        switch (outcome) {
            case JobOutcome.Failure failure
            when failure.retries() == 0 -> LOG.error("incident: {}", failure.message(), thrown);
            case JobOutcome.Failure failure ->
                LOG.warn("{}; again in {} with {} retries", failure.message(), failure.backoff(), failure.retries());
            case JobOutcome.BusinessError error ->
                LOG.info("{} answered {} (job {})", job.type(), error.code(), job.key());
            case JobOutcome.Done _ -> throw new IllegalStateException("a thrown job is never done");
        }
    }
}
