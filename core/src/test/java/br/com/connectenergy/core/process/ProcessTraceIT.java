package br.com.connectenergy.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.live.CompanyEvent;
import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessTraceIT {
    private static final long VERIFICATION = 77;

    private CoreWorld world;
    private ProcessTrace trace;
    private Candidate candidate;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        trace = world.door(ProcessTrace.class);
        candidate = Candidate.pme(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aVisitIsKnownOnceHoweverOftenItsJobComes() {
        Instant entered = world.now();
        trace.enter(visit(1, "serviceTask_lookUpCompany"));
        world.travel(Duration.ofMinutes(1));
        trace.enter(visit(1, "serviceTask_lookUpCompany"));
        assertThat(trace.stepsOf(VERIFICATION))
                .containsExactly(new ProcessStep(1, "serviceTask_lookUpCompany", entered, null));

        Instant left = world.now();
        trace.leave(visit(1, "serviceTask_lookUpCompany"));
        world.travel(Duration.ofMinutes(1));
        trace.leave(visit(1, "serviceTask_lookUpCompany"));
        trace.enter(visit(2, "serviceTask_lookUpCompany"));

        assertThat(trace.stepsOf(VERIFICATION))
                .containsExactly(
                        new ProcessStep(1, "serviceTask_lookUpCompany", entered, left),
                        new ProcessStep(2, "serviceTask_lookUpCompany", world.now(), null));
    }

    @Test
    void everyMoveIsToldOnce() {
        trace.enter(visit(1, "serviceTask_lookUpCompany"));
        trace.enter(visit(1, "serviceTask_lookUpCompany"));
        trace.leave(visit(1, "serviceTask_lookUpCompany"));
        trace.leave(visit(1, "serviceTask_lookUpCompany"));

        assertThat(world.door(CompanyFeed.class).after(candidate.id, 0, 10))
                .hasSize(2)
                .allSatisfy(event -> {
                    assertThat(event.kind()).isEqualTo(CompanyEventKind.PROCESS_MOVED);
                    assertThat(event.facts())
                            .containsEntry("processId", "registration-verification")
                            .containsEntry("processInstanceKey", "77")
                            .containsEntry("elementId", "serviceTask_lookUpCompany");
                })
                .extracting(CompanyEvent::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void aCompanySeesItsOwnProcessesNewestFirst() {
        Candidate other = Candidate.pme(world);
        trace.enter(visit(1, "serviceTask_lookUpCompany"));
        world.travel(Duration.ofDays(90));
        trace.enter(new ProcessVisit(5, 78, "licence-recheck", "serviceTask_checkLicence", candidate.id));

        assertThat(trace.runsOf(candidate.id))
                .extracting(ProcessRun::processInstanceKey, ProcessRun::processId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(78L, "licence-recheck"),
                        org.assertj.core.groups.Tuple.tuple(77L, "registration-verification"));
        assertThat(trace.runsOf(other.id)).isEmpty();
        assertThat(trace.find(candidate.id, 77)).isPresent();
        assertThat(trace.find(other.id, 77)).isEmpty();
    }

    private ProcessVisit visit(long elementInstanceKey, String elementId) {
        return new ProcessVisit(elementInstanceKey, VERIFICATION, "registration-verification", elementId, candidate.id);
    }
}
