package br.com.connectenergy.workers.loop;

import br.com.connectenergy.processes.engine.OutboxRelay;
import br.com.connectenergy.workers.task.TaskSweep;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the loops with the application and ends them before its doors close. */
@Component
final class Loops implements SmartLifecycle {

    private static final Duration DEPLOYED_CHECK = Duration.ofSeconds(1);

    private final List<Loop> loops;
    private volatile boolean running;

    Loops(
            LoopSettings settings,
            Models models,
            OutboxRelay relay,
            MailDispatcher mails,
            HouseKeeping house,
            AuditSealer audit,
            AlertReader alerts,
            KeyRenewal keys,
            Sweeper sweeper,
            TaskSweep tasks) {
        this.loops = List.of(
                new Loop("deploy-models", DEPLOYED_CHECK, () -> {
                    models.deploy();
                    return false;
                }),
                new Loop("outbox-relay", settings.relayPause(), () -> models.deployed() && relay.relay() > 0),
                new Loop("mail-dispatcher", settings.mailPause(), mails::dispatch),
                new Loop("audit-sealer", settings.auditSealPause(), audit::seal),
                new Loop("alert-watch", settings.auditSealPause(), alerts::read),
                new Loop("task-deadlines", settings.taskSweepPause(), tasks::lapse),
                new Loop("task-comparison", settings.taskSweepPause(), tasks::compare),
                new Loop("licence-sweep", settings.licenceSweepPause(), house::sweepLicences),
                new Loop("key-renewal", KeyRenewal.PAUSE, keys::renew),
                new Loop("forget-sent", HouseKeeping.PAUSE, house::forgetSent),
                new Loop("retention-sweep", sweeper.pause(), sweeper::sweep));
    }

    @Override
    public void start() {
        loops.forEach(Loop::start);
        running = true;
    }

    @Override
    public void stop() {
        loops.forEach(Loop::signalStop);
        loops.forEach(Loop::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
