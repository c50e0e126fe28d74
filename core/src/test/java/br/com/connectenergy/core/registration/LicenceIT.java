package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN002")
class LicenceIT {
    private static final Instant AFTER_EXPIRY = Instant.parse("2027-07-01T03:00:00Z");

    private CoreWorld world;
    private Licences licences;
    private Candidate supplier;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        licences = world.door(Licences.class);
        supplier = Candidate.supplier(world).approved();
        drain();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anApprovedSupplierIsLookedAtAgainAfterNinetyDays() {
        assertThat(dueAt()).isEqualTo(world.now().plus(Duration.ofDays(90)));
        assertThat(licences.sweep(10)).isZero();
        world.travel(Duration.ofDays(90));
        assertThat(licences.sweep(10)).isEqualTo(1);
        assertThat(licences.sweep(10)).isZero();

        assertThat(drain()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("registration.licence-recheck-due");
            assertThat(event.payload())
                    .isEqualTo(Map.of(
                            "registrationId", supplier.id.toString(),
                            "protocol", supplier.now().protocol(),
                            "dueAt", dueAt().toString()));
        });
    }

    @Test
    void manySweepsAtOnceAskOnce() throws Exception {
        Candidate.admins(world);
        List<Candidate> more = new ArrayList<>(List.of(supplier));
        for (int i = 0; i < 9; i++) more.add(Candidate.supplier(world).approved());
        drain();
        world.travel(Duration.ofDays(90));

        int asked = 0;
        try (ExecutorService sweeps = Executors.newFixedThreadPool(4)) {
            Callable<Integer> sweep =
                    () -> licences.sweep(3) + licences.sweep(3) + licences.sweep(3) + licences.sweep(3);
            for (Future<Integer> one : sweeps.invokeAll(List.of(sweep, sweep, sweep, sweep))) asked += one.get();
        }
        asked += licences.sweep(100);

        assertThat(asked).isEqualTo(more.size());
        assertThat(drain()).hasSize(more.size());
    }

    @Test
    void aValidLicenceIsScheduledAgainOnce() {
        world.travel(Duration.ofDays(90));
        licences.sweep(10);
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.VALID);
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.VALID);
        licences.scheduleNext(supplier.id);
        Instant next = dueAt();
        world.travel(Duration.ofDays(1));
        licences.scheduleNext(supplier.id);

        assertThat(dueAt()).isEqualTo(next);
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.VALID);
        assertThat(world.sql().fetchValue("select count(*) from licence_check")).isEqualTo(1L);
    }

    @Test
    void theDayAfterTheExpiryIsTheLatestToLook() {
        for (int i = 0; i < 2; i++) {
            world.travel(Duration.between(world.now(), dueAt()));
            licences.sweep(10);
            licences.check(supplier.id);
            licences.scheduleNext(supplier.id);
        }

        assertThat(dueAt()).isEqualTo(AFTER_EXPIRY);
    }

    @Test
    void aSupplierWhoseLicenceLapsedIsSuspendedAndToldOnce() {
        world.travel(Duration.between(world.now(), AFTER_EXPIRY));
        licences.sweep(10);
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.LAPSED);
        licences.suspend(supplier.id);
        licences.suspend(supplier.id);

        assertThat(supplier.now().state()).isEqualTo(RegistrationState.SUSPENDED);
        assertThatThrownBy(() -> supplier.now().requireApproved()).hasMessageContaining("COMPANY_NOT_APPROVED");
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.LAPSED);
        assertThat(licences.sweep(10)).isZero();
        AppNotification told = world.door(Notifications.class).of(supplier.id).getFirst();
        assertThat(told.kind()).isEqualTo(NotificationKind.SUPPLIER_SUSPENDED);
        assertThat(told.params()).containsEntry("licenceExpiresOn", "2027-06-30");
        assertThat(world.door(Notifications.class).of(supplier.id))
                .filteredOn(message -> message.kind() == NotificationKind.SUPPLIER_SUSPENDED)
                .hasSize(1);
    }

    @Test
    void theFirstAnswerForADueDateStays() {
        world.travel(Duration.between(world.now(), AFTER_EXPIRY.minusSeconds(1)));
        licences.sweep(10);
        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.VALID);
        world.travel(Duration.ofDays(1));

        assertThat(licences.check(supplier.id)).isEqualTo(LicenceStanding.VALID);
    }

    @Test
    void aPmeHasNoLicenceToLookAt() {
        Candidate pme = Candidate.pme(world).approved();
        world.travel(Duration.ofDays(400));
        licences.sweep(10);

        assertThat(drain())
                .noneMatch(event -> event.aggregateId().equals(pme.id.toString())
                        && event.type().equals(Licences.RECHECK_DUE));
        assertThatThrownBy(() -> licences.check(pme.id)).hasMessageContaining("REGISTRATION_STATE_CONFLICT");
    }

    private Instant dueAt() {
        Instant due = supplier.now().milestones().licenceCheckDueAt();
        if (due == null) throw new AssertionError("no check is due");
        return due;
    }

    private List<OutboxRow> drain() {
        OutboxQueue queue = world.door(OutboxQueue.class);
        List<OutboxRow> events = new ArrayList<>();
        for (List<OutboxRow> batch = queue.claim(50, Duration.ofMinutes(1)); !batch.isEmpty(); ) {
            events.addAll(batch);
            queue.sent(batch.stream().map(OutboxRow::id).toList());
            batch = queue.claim(50, Duration.ofMinutes(1));
        }
        return events;
    }
}
