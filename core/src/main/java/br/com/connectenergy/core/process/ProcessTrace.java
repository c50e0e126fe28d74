package br.com.connectenergy.core.process;

import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.process.internal.StepStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our own record of where the processes of a company have been, so that nobody has to wait for the engine's search. */
@Component
@Transactional
public class ProcessTrace {
    private final StepStore store;
    private final CompanyFeed feed;
    private final Clock clock;

    ProcessTrace(StepStore store, CompanyFeed feed, Clock clock) {
        this.store = store;
        this.feed = feed;
        this.clock = clock;
    }

    /** Repeating it changes nothing. */
    public void enter(ProcessVisit visit) {
        if (store.insert(visit, Moment.of(clock))) tell(visit);
    }

    /** Repeating it changes nothing. */
    public void leave(ProcessVisit visit) {
        if (store.markLeft(visit.elementInstanceKey(), Moment.of(clock))) tell(visit);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ProcessRun> runsOf(RegistrationId registrationId) {
        return store.runsOf(registrationId);
    }

    /** A process of another company does not exist. */
    @Transactional(readOnly = true)
    public Optional<ProcessRun> find(RegistrationId registrationId, long processInstanceKey) {
        return runsOf(registrationId).stream()
                .filter(run -> run.processInstanceKey() == processInstanceKey)
                .findFirst();
    }

    /** In the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<ProcessStep> stepsOf(long processInstanceKey) {
        return store.stepsOf(processInstanceKey);
    }

    private void tell(ProcessVisit visit) {
        feed.append(
                visit.registrationId(),
                CompanyEventKind.PROCESS_MOVED,
                Map.of(
                        "processId",
                        visit.processId(),
                        "processInstanceKey",
                        Long.toString(visit.processInstanceKey()),
                        "elementId",
                        visit.elementId()));
    }
}
