package br.com.connectenergy.workers.engine;

import br.com.connectenergy.core.process.ProcessTrace;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobWorkerBuilderStep1.JobWorkerBuilderStep3;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Opens a streaming and polling worker for every {@link JobWorker} method at start; at the end takes no new job, gives
 * back what still arrives, and lets the running ones finish and report.
 */
@Component
public final class JobRegistrar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRegistrar.class);
    private static final String OUR_PACKAGE = "br.com.connectenergy.workers";
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ApplicationContext context;
    private final CamundaClient client;
    private final MeterRegistry meters;
    private final ProcessTrace trace;
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private final List<io.camunda.client.api.worker.JobWorker> open = new ArrayList<>();
    private Shift shift = new Shift();

    JobRegistrar(ApplicationContext context, CamundaClient client, MeterRegistry meters, ProcessTrace trace) {
        this.context = context;
        this.client = client;
        this.meters = meters;
        this.trace = trace;
    }

    @Override
    public synchronized void start() {
        Set<String> types = new HashSet<>();
        shift = new Shift();
        for (JobMethod method : methods()) {
            if (!types.add(method.type())) {
                throw new IllegalStateException("two workers for job type " + method.type());
            }
            open.add(worker(method).open());
        }
        LOG.info("{} job workers are open", open.size());
    }

    @Override
    public synchronized void stop() {
        open.forEach(io.camunda.client.api.worker.JobWorker::close);
        open.clear();
        LOG.info("job workers are closed, {} jobs unfinished", shift.close(PATIENCE));
    }

    @Override
    public synchronized boolean isRunning() {
        return !open.isEmpty();
    }

    private List<JobMethod> methods() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> ours(context.getType(name)))
                .map(context::getBean)
                .flatMap(bean -> JobMethod.of(bean, ClassUtils.getUserClass(bean)).stream())
                .toList();
    }

    private static boolean ours(@Nullable Class<?> type) {
        return type != null && type.getName().startsWith(OUR_PACKAGE);
    }

    private JobWorkerBuilderStep3 worker(JobMethod method) {
        TracedMethod traced = new TracedMethod(method, trace);
        return client.newWorker()
                .jobType(method.type())
                .handler(new JobRunner(traced, new Backoff(random), new JobReport(random), shift, meters))
                .name("workers")
                .timeout(Duration.ofSeconds(method.worker().timeoutSeconds()))
                .maxJobsActive(method.worker().maxJobsActive())
                .fetchVariables(method.fetchVariables())
                .pollInterval(POLL_INTERVAL)
                .streamEnabled(true);
    }
}
