package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import br.com.connectenergy.processes.registration.LicenceRecheckBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Core's outbox on real PostgreSQL, carried to the real engine. */
class OutboxRelayProcessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Trial trial = Trial.get();
    private final OutboxWorld outbox = new OutboxWorld();
    private final OutboxRelay relay = trial.doors().relay(outbox.queue());
    private final Case registration = trial.newCase();

    @Test
    void anEventStartsItsProcess() {
        recheckDue();

        assertThat(relay.relay()).isEqualTo(1);

        trial.assertThat(registration.processInstance()).isCompleted().hasVariable("registrationId", registration.id());
        assertThat(outbox.queue().unsent()).isZero();
    }

    @Test
    void anEventWhoseReceiptWasLostStartsNothingTwice() {
        recheckDue();
        relay.relay();
        trial.assertThat(registration.processInstance()).isCompleted();

        outbox.forgetReceipts();

        assertThat(relay.relay()).isEqualTo(1);
        assertThat(outbox.queue().unsent()).isZero();
        trial.publish(
                registration, LicenceRecheckBpmn.LICENCE_RECHECK_DUE, Map.of("registrationId", registration.id()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(registration.calls(LicenceRecheckBpmn.CHECK_LICENCE))
                        .hasSize(2));
    }

    @Test
    void anAnsweredTaskIsCompletedWithoutVariables() {
        Case.Call task = openedTask();
        answered(task);

        await().atMost(PATIENCE).until(() -> relay.relay() == 1);

        Case.Call closed = registration.awaitCall(TaskBpmn.CLOSE, 1);
        assertThat(closed.elementInstanceKey()).isEqualTo(task.elementInstanceKey());
        assertThat(closed.variables()).doesNotContainKey("legalName");
        assertThat(outbox.queue().unsent()).isZero();
    }

    @Test
    void anAnswerToATaskThatIsOverIsDone() {
        Case.Call task = openedTask();
        trial.complete(registration, task, "portal", Map.of());
        answered(task);

        await().atMost(PATIENCE).until(() -> relay.relay() == 1);

        assertThat(outbox.queue().unsent()).isZero();
        assertThat(registration.calls(TaskBpmn.CLOSE)).hasSize(1);
    }

    /** Why the inbox compares itself with the engine: nobody tells it that a process was cancelled. */
    @Test
    void aTaskOfACancelledProcessIsOverWithoutItsEndListener() {
        Case.Call task = openedTask();
        trial.task(registration, task);

        trial.client()
                .newCancelInstanceCommand(task.processInstanceKey())
                .send()
                .join();

        UserTask over = await().atMost(PATIENCE)
                .until(
                        () -> trial.doors()
                                .tasks()
                                .find(task.processInstanceKey(), task.elementId(), task.elementInstanceKey()),
                        found -> found.filter(UserTask::over).isPresent())
                .orElseThrow();
        assertThat(over.completed()).isFalse();
        assertThat(registration.calls(TaskBpmn.CLOSE)).isEmpty();
    }

    @Test
    void anEventThatNoModelListensToStaysForAnOperator() {
        outbox.append("registration.unheard-of", registration.id(), Map.of());

        assertThat(relay.relay()).isZero();
        assertThat(outbox.queue().unsent()).isEqualTo(1);
    }

    @Test
    void moreThanSixtyEventsASecondPass() {
        double best = 0;
        for (int run = 0; run < 3 && best <= 60; run++) {
            best = Math.max(best, eventsPerSecond(300));
        }
        assertThat(best).as("events a second").isGreaterThan(60);
    }

    private double eventsPerSecond(int events) {
        for (int index = 0; index < events; index++) {
            String id = UUID.randomUUID().toString();
            outbox.append(RegistrationVerificationBpmn.EMAIL_PROVED, id, Map.of("registrationId", id));
        }
        long start = System.nanoTime();
        int sent = 0;
        while (sent < events && System.nanoTime() - start < PATIENCE.toNanos()) {
            sent += relay.relay();
        }
        assertThat(sent).isEqualTo(events);
        return events / ((System.nanoTime() - start) / 1e9);
    }

    private void recheckDue() {
        registration.given(LicenceRecheckBpmn.CHECK_LICENCE, Map.of("licenceStanding", "VALID"));
        outbox.append(
                LicenceRecheckBpmn.LICENCE_RECHECK_DUE,
                registration.id(),
                Map.of("registrationId", registration.id(), "protocol", "CE-R-2026-000004"));
    }

    /** A registration that waits for the company, because its documents are not complete. */
    private Case.Call openedTask() {
        registration.given(
                RegistrationVerificationBpmn.LOOK_UP_COMPANY,
                Map.of("registrySituation", "ACTIVE", "documentSetComplete", false));
        registration.given(
                RegistrationVerificationBpmn.REQUEST_INFORMATION,
                Map.of(
                        "informationRound",
                        1,
                        "informationDueAt",
                        trial.now().plus(Duration.ofDays(10)).toString()));
        registration.given(RegistrationVerificationBpmn.TAKE_INFORMATION, Map.of("informationReceived", true));
        trial.publish(
                registration,
                RegistrationVerificationBpmn.REGISTRATION_SUBMITTED,
                Map.of(
                        "registrationId", registration.id(),
                        "companyKind", "PME",
                        "emailProofDueAt", trial.now().plus(Duration.ofDays(7)).toString()));
        trial.publish(registration, RegistrationVerificationBpmn.EMAIL_PROVED, Map.of());
        return registration.awaitCall(TaskBpmn.OPEN, 1);
    }

    private void answered(Case.Call task) {
        outbox.append(
                "task.answered",
                registration.id(),
                Map.of(
                        "elementInstanceKey", task.elementInstanceKey(),
                        "processInstanceKey", task.processInstanceKey(),
                        "elementId", task.elementId(),
                        "variables", Map.of()));
    }
}
