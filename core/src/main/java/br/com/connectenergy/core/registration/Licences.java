package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.registration.internal.LicenceCheckStore;
import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RN002: the licence of an approved supplier is looked at regularly, and a supplier whose licence lapsed is out. */
@Component
@Transactional
public class Licences {
    public static final String RECHECK_DUE = "registration.licence-recheck-due";

    private final Chronicle chronicle;
    private final RegistrationStore store;
    private final LicenceCheckStore checks;
    private final LicenceCalendar calendar;
    private final Outbox outbox;

    Licences(
            Chronicle chronicle,
            RegistrationStore store,
            LicenceCheckStore checks,
            LicenceCalendar calendar,
            Outbox outbox) {
        this.chronicle = chronicle;
        this.store = store;
        this.checks = checks;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /** Asks for the checks that are due, once for each due date however many sweeps run; answers how many. */
    public int sweep(int limit) {
        List<Registration> due = store.lockDueForLicenceCheck(chronicle.now(), limit);
        for (Registration supplier : due) {
            Instant dueAt = dueAt(supplier);
            store.update(supplier.with(supplier.milestones().licenceCheck(dueAt, dueAt)));
            outbox.append(new OutboxEvent(
                    RECHECK_DUE,
                    supplier.id().toString(),
                    Map.of(
                            "registrationId", supplier.id().toString(),
                            "protocol", supplier.protocol(),
                            "dueAt", dueAt.toString())));
        }
        return due.size();
    }

    /** The first answer for a due date is the answer. */
    public LicenceStanding check(RegistrationId id) {
        Registration supplier = chronicle.lock(id);
        @Nullable Instant dueAt = supplier.milestones().licenceCheckDueAt();
        if (dueAt == null || supplier.milestones().licenceCheckRequestedFor() == null)
            return checks.latest(id).orElseThrow(() -> notApproved(supplier));
        Optional<LicenceStanding> recorded = checks.find(id, dueAt);
        if (recorded.isPresent()) return recorded.get();
        Instant now = chronicle.now();
        LicenceStanding standing = supplier.profile().hasLicenceOn(BusinessCalendar.dateOf(now))
                ? LicenceStanding.VALID
                : LicenceStanding.LAPSED;
        checks.insert(id, dueAt, standing, lastDay(supplier), now);
        chronicle.note(id, Chronicle.VERIFICATION, "LICENCE_CHECKED", Map.of("standing", standing.name()));
        return standing;
    }

    public void suspend(RegistrationId id) {
        Registration supplier = chronicle.lock(id);
        boolean done = supplier.state() == RegistrationState.SUSPENDED
                || supplier.state() == RegistrationState.REINSTATEMENT_REVIEW;
        if (done) return;
        String expiresOn = lastDay(supplier).toString();
        Registration suspended = chronicle.save(
                supplier.suspended(),
                Chronicle.VERIFICATION,
                "SUPPLIER_SUSPENDED",
                Map.of("licenceExpiresOn", expiresOn));
        chronicle.tell(suspended, NotificationKind.SUPPLIER_SUSPENDED, Map.of("licenceExpiresOn", expiresOn));
    }

    /** Only for a check that was asked for; a repeat finds the next one already scheduled. */
    public void scheduleNext(RegistrationId id) {
        Registration supplier = chronicle.lock(id);
        boolean pending = supplier.state() == RegistrationState.APPROVED
                && supplier.milestones().licenceCheckRequestedFor() != null;
        if (!pending) return;
        Registration scheduled = calendar.scheduled(supplier, chronicle.now());
        chronicle.save(
                scheduled,
                Chronicle.VERIFICATION,
                "LICENCE_CHECK_SCHEDULED",
                Map.of("dueAt", dueAt(scheduled).toString()));
    }

    private static Instant dueAt(Registration supplier) {
        return Objects.requireNonNull(supplier.milestones().licenceCheckDueAt(), "no licence check is due");
    }

    private static LocalDate lastDay(Registration supplier) {
        return Objects.requireNonNull(supplier.profile().licenceExpiresOn(), "supplier without expiry");
    }

    private static RuntimeException notApproved(Registration registration) {
        return RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                Map.of("state", registration.state().name()));
    }
}
