package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.task.OpenTask;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN001")
class InformationIT {
    private static final RegistrationDraft NOTHING = new RegistrationDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final RegistrationDraft OTHER_CNAE = new RegistrationDraft(
            null, null, "4721-1/02", null, null, null, null, null, null, null, null, null, null, null, null);

    private CoreWorld world;
    private InformationRequests requests;
    private Candidate pme;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        requests = world.door(InformationRequests.class);
        pme = Candidate.pme(world).proved();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theCompanyIsAskedOnceAndHasTenDays() {
        OpenedInformationRequest opened = requests.request(pme.id, List.of("CNAE_MISMATCH"));

        assertThat(opened.round()).isEqualTo(1);
        assertThat(opened.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(10)));
        assertThat(opened.engineDueAt()).isEqualTo(opened.dueAt().plus(Duration.ofMinutes(2)));
        assertThat(requests.request(pme.id, List.of("OTHER"))).isEqualTo(opened);
        assertThat(pme.now().state()).isEqualTo(RegistrationState.NEED_INFO);
        assertThat(pme.now().reasons()).containsExactly("CNAE_MISMATCH");
        assertThat(world.door(Notifications.class).of(pme.id))
                .filteredOn(told -> told.kind() == NotificationKind.INFORMATION_REQUESTED)
                .singleElement()
                .satisfies(told -> assertThat(told.params())
                        .containsEntry("reasons", "CNAE_MISMATCH")
                        .containsEntry("dueAt", opened.dueAt().toString()));
    }

    @Test
    void anAnswerIsJudgedHereAndThenTheEngineHearsThatTheTaskIsDone() {
        long task = askedWithTask();
        Registration complemented = requests.complement(pme.actor(), pme.id, task, OTHER_CNAE);

        assertThat(complemented.profile().cnae()).extracting("value").isEqualTo("4721102");
        assertThat(complemented.profile().legalName()).isEqualTo("Padaria São João Ltda.");
        assertThat(pme.now()).isEqualTo(complemented);
        assertThat(complemented.state()).isEqualTo(RegistrationState.NEED_INFO);
        assertThat(lastEvent().type()).isEqualTo("task.answered");
        assertThat(lastEvent().payload().toString()).doesNotContain("4721102", "Padaria");
    }

    @Test
    void theProcessTakesAnAnswerOnceAndBeginsANewRound() {
        world.registry.put(pme.registryEntry(RegistrySituation.ACTIVE));
        RegistryLookups lookups = world.door(RegistryLookups.class);
        lookups.lookUp(pme.id);
        long task = askedWithTask();
        requests.complement(pme.actor(), pme.id, task, OTHER_CNAE);

        assertThat(requests.take(pme.id)).isTrue();
        assertThat(requests.take(pme.id)).isTrue();
        assertThat(pme.now().state()).isEqualTo(RegistrationState.VERIFYING);
        assertThat(pme.now().reasons()).isEmpty();
        assertThat(requests.current(pme.actor(), pme.id)).isEmpty();
        lookups.lookUp(pme.id);
        lookups.lookUp(pme.id);
        assertThat(world.registry.asked()).isEqualTo(2);
    }

    @Test
    void aTaskThatSomebodyElseCompletedIsNoAnswer() {
        askedWithTask();

        assertThat(requests.take(pme.id)).isFalse();
        assertThat(pme.now().state()).isEqualTo(RegistrationState.NEED_INFO);
    }

    @Test
    void aSecondRequestIsANewRoundWithItsOwnDeadline() {
        requests.complement(pme.actor(), pme.id, askedWithTask(), OTHER_CNAE);
        requests.take(pme.id);
        world.travel(Duration.ofDays(1));

        OpenedInformationRequest second = requests.request(pme.id, List.of("DOCUMENT_ILLEGIBLE"));
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(10)));
    }

    @Test
    void aReviewerMayAskToo() {
        Candidate.admins(world);
        Reviews reviews = world.door(Reviews.class);
        reviews.open(pme.id, List.of("CNAE_MISMATCH"));
        reviews.judge(pme.id, new StaffAnswer(1, "ana.admin", "NEED_INFO", List.of("DOCUMENT_ILLEGIBLE")));
        requests.request(pme.id, List.of("DOCUMENT_ILLEGIBLE"));
        requests.complement(pme.actor(), pme.id, task(), NOTHING);
        requests.take(pme.id);

        assertThat(reviews.open(pme.id, List.of("CNAE_MISMATCH")).round()).isEqualTo(2);
    }

    @Test
    void filesMayBeAddedWhileTheCompanyHasTheWord() {
        askedWithTask();
        pme.attach(DocumentKind.POWER_OF_ATTORNEY);

        assertThat(world.door(RegistrationDocuments.class).of(pme.actor(), pme.id))
                .hasSize(2);
    }

    @Test
    void theCnpjAndTheProvedAddressDoNotChange() {
        long task = askedWithTask();
        RegistrationDraft changes = new RegistrationDraft(
                "33.000.167/0001-01",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "other@x.example",
                null,
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> requests.complement(pme.actor(), pme.id, task, changes))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.error()).isEqualTo(RegistrationError.FIELD_NOT_CHANGEABLE);
                    assertThat(refusal.fields()).extracting(FieldError::field).containsExactly("cnpj", "email");
                });
        assertThat(world.door(Tasks.class).find(task)).get().extracting("state").isEqualTo(TaskState.OPEN);
    }

    @Test
    void aMalformedAnswerLeavesTheTaskOpen() {
        long task = askedWithTask();
        RegistrationDraft malformed = new RegistrationDraft(
                null, null, "12", null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> requests.complement(pme.actor(), pme.id, task, malformed))
                .hasMessageContaining("CNAE_INVALID");
        assertThat(requests.complement(pme.actor(), pme.id, task, OTHER_CNAE).version())
                .isPositive();
    }

    @Test
    void onlyTheCompanyItselfAnswersAndOnlyItsOwnOpenTask() {
        long task = askedWithTask();
        Candidate other = Candidate.pme(world).proved();
        requests.request(other.id, List.of("CNAE_MISMATCH"));

        assertThatThrownBy(() -> requests.complement(other.actor(), pme.id, task, OTHER_CNAE))
                .hasMessage("REGISTRATION_NOT_FOUND");
        notWaiting(() -> requests.complement(other.actor(), other.id, task, OTHER_CNAE));
        notWaiting(() -> requests.complement(pme.actor(), pme.id, 999, OTHER_CNAE));
        requests.complement(pme.actor(), pme.id, task, OTHER_CNAE);
        notWaiting(() -> requests.complement(pme.actor(), pme.id, task, OTHER_CNAE));
    }

    @Test
    void anAnswerInTimeCountsAndALateOneDoesNot() {
        long task = askedWithTask();
        world.travel(Duration.ofDays(10));

        notWaiting(() -> requests.complement(pme.actor(), pme.id, task, OTHER_CNAE));
        world.door(Decisions.class).expire(pme.id);
        assertThat(pme.now().state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(world.door(Tasks.class).find(task)).get().extracting("state").isEqualTo(TaskState.CANCELLED);
        assertThat(requests.take(pme.id)).isFalse();
    }

    private long askedWithTask() {
        requests.request(pme.id, List.of("CNAE_MISMATCH"));
        return task();
    }

    private long task() {
        long key = Candidate.nextKey();
        world.door(Tasks.class)
                .open(new OpenTask(
                        key,
                        pme.processInstanceKey,
                        "userTask_completeRegistration",
                        pme.id,
                        "complete-registration",
                        TaskAudience.COMPANY,
                        null,
                        Map.of()));
        return key;
    }

    private OutboxRow lastEvent() {
        OutboxQueue queue = world.door(OutboxQueue.class);
        OutboxRow last = null;
        world.travel(Duration.ofMinutes(2));
        for (List<OutboxRow> batch = queue.claim(1, Duration.ofSeconds(1)); !batch.isEmpty(); ) {
            last = batch.getFirst();
            if (last.type().equals("task.answered")) return last;
            queue.sent(last.id());
            batch = queue.claim(1, Duration.ofSeconds(1));
        }
        throw new AssertionError("no task.answered, last was " + last);
    }

    private static void notWaiting(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).hasMessageContaining("REGISTRATION_NOT_WAITING_FOR_INFORMATION");
    }
}
