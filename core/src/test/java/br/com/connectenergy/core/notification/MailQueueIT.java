package br.com.connectenergy.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailQueueIT {
    private static final Duration LEASE = Duration.ofMinutes(2);

    private CoreWorld world;
    private Notifications notifications;
    private MailQueue queue;
    private Recipient recipient;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        notifications = world.door(Notifications.class);
        queue = world.door(MailQueue.class);
        Candidate candidate = Candidate.pme(world);
        recipient =
                new Recipient(candidate.id, br.com.connectenergy.core.shared.EmailAddress.of("ana@padaria.example"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anEventIsToldOnceInTheAppAndOnceByMail() {
        tell("registration/1/approved");
        tell("registration/1/approved");

        assertThat(notifications.of(recipient.registrationId())).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(NotificationKind.REGISTRATION_APPROVED);
            assertThat(message.params()).isEqualTo(Map.of("protocol", "CE-R-2026-000001"));
            assertThat(message.readAt()).isNull();
        });
        assertThat(queue.claim(10, LEASE)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(recipient.email());
            assertThat(mail.kind()).isEqualTo(NotificationKind.REGISTRATION_APPROVED);
            assertThat(mail.params()).isEqualTo(Map.of("protocol", "CE-R-2026-000001", "token", "secret"));
            assertThat(mail.attempts()).isEqualTo(1);
        });
    }

    @Test
    void aSecretIsOnlyInTheMailAndForgottenOnceItIsSent() {
        tell("registration/1/proof");
        MailMessage mail = queue.claim(10, LEASE).getFirst();
        assertThat(row(mail.id(), "secrets")).contains("secret");

        queue.sent(mail.id());

        assertThat(row(mail.id(), "secrets")).isEqualTo("null");
        assertThat(row(mail.id(), "state")).isEqualTo("SENT");
    }

    @Test
    void aMailThatIsBeingSentIsNeverGivenOutAgain() {
        tell("registration/1/approved");
        MailMessage mail = queue.claim(10, LEASE).getFirst();

        assertThat(queue.claim(10, LEASE)).isEmpty();
        world.travel(LEASE.plusSeconds(1));
        assertThat(queue.claim(10, LEASE)).isEmpty();
        world.travel(Duration.ofDays(30));
        assertThat(queue.claim(10, LEASE)).isEmpty();

        assertThat(queue.troubled(10)).singleElement().satisfies(troubled -> {
            assertThat(troubled.id()).isEqualTo(mail.id());
            assertThat(troubled.state()).isEqualTo("UNCONFIRMED");
            assertThat(troubled.lastError()).isEqualTo("LEASE_ENDED");
        });
    }

    @Test
    void aLateReceiptIsBelieved() {
        tell("registration/1/approved");
        MailMessage mail = queue.claim(10, LEASE).getFirst();
        world.travel(LEASE.plusSeconds(1));
        queue.claim(10, LEASE);

        queue.sent(mail.id());

        assertThat(row(mail.id(), "state")).isEqualTo("SENT");
        assertThat(queue.troubled(10)).isEmpty();
    }

    @Test
    void aMailThatWasSurelyNotTakenComesBackAtItsTime() {
        tell("registration/1/approved");
        MailMessage mail = queue.claim(10, LEASE).getFirst();
        queue.failed(mail.id(), world.now().plus(Duration.ofMinutes(3)), "451");

        assertThat(queue.claim(10, LEASE)).isEmpty();
        assertThat(queue.pending()).isEqualTo(1);
        world.travel(Duration.ofMinutes(3));
        assertThat(queue.claim(10, LEASE)).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(mail.id());
            assertThat(again.params()).containsEntry("token", "secret");
            assertThat(again.attempts()).isEqualTo(2);
        });
    }

    @Test
    void aMailWithAnUnknownOutcomeDoesNotComeBackEvenWhenFailureIsReportedLater() {
        tell("registration/1/approved");
        MailMessage mail = queue.claim(10, LEASE).getFirst();
        queue.unconfirmed(mail.id(), "SocketTimeoutException");
        queue.failed(mail.id(), world.now(), "late");

        assertThat(queue.claim(10, LEASE)).isEmpty();
        assertThat(row(mail.id(), "state")).isEqualTo("UNCONFIRMED");
    }

    @Test
    void aMailThatIsRefusedForGoodIsForAPersonToSee() {
        tell("registration/1/approved");
        MailMessage mail = queue.claim(10, LEASE).getFirst();
        queue.refused(mail.id(), "550");

        assertThat(queue.claim(10, LEASE)).isEmpty();
        assertThat(queue.troubled(10))
                .singleElement()
                .extracting(TroubledMail::state)
                .isEqualTo("FAILED");
    }

    @Test
    void twoDispatchersNeverHoldTheSameMail() throws Exception {
        for (int i = 0; i < 120; i++) tell("registration/1/event-" + i);

        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService dispatchers = Executors.newFixedThreadPool(3)) {
            Callable<List<UUID>> dispatcher = this::drain;
            for (Future<List<UUID>> one : dispatchers.invokeAll(List.of(dispatcher, dispatcher, dispatcher)))
                claimed.addAll(one.get());
        }

        assertThat(claimed).hasSize(120);
        assertThat(new HashSet<>(claimed)).hasSize(120);
    }

    @Test
    void aMessageIsReadByItsOwnCompanyOnly() {
        tell("registration/1/approved");
        UUID id = notifications.of(recipient.registrationId()).getFirst().id();
        Candidate other = Candidate.pme(world);

        assertThat(notifications.markRead(other.id, id)).isFalse();
        assertThat(notifications.markRead(recipient.registrationId(), id)).isTrue();
        var readAt = notifications.of(recipient.registrationId()).getFirst().readAt();
        world.travel(Duration.ofHours(1));
        notifications.markRead(recipient.registrationId(), id);

        assertThat(readAt).isNotNull();
        assertThat(notifications.of(recipient.registrationId()).getFirst().readAt())
                .isEqualTo(readAt);
    }

    private List<UUID> drain() {
        List<UUID> mine = new ArrayList<>();
        for (var batch = queue.claim(5, LEASE); !batch.isEmpty(); batch = queue.claim(5, LEASE))
            batch.forEach(mail -> mine.add(mail.id()));
        return mine;
    }

    private void tell(String key) {
        world.inTransaction(() -> notifications.tell(
                recipient,
                new Notice(
                        new EventKey(key),
                        NotificationKind.REGISTRATION_APPROVED,
                        Map.of("protocol", "CE-R-2026-000001"),
                        Map.of("token", "secret"))));
    }

    private String row(UUID id, String column) {
        return String.valueOf(world.sql().fetchValue("select " + column + " from mail where id = ?", id));
    }
}
