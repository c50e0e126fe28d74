package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.registration.internal.EmailProofStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RF001: the contact address is proved by a link that only its reader can follow. */
@Component
@Transactional
public class EmailProofs {
    public static final String EMAIL_PROVED = "registration.email-proved";

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MAX_PROOFS = 10;

    private final Chronicle chronicle;
    private final EmailProofStore store;
    private final Outbox outbox;

    EmailProofs(Chronicle chronicle, EmailProofStore store, Outbox outbox) {
        this.chronicle = chronicle;
        this.store = store;
        this.outbox = outbox;
    }

    /** Process side: binds the registration to its one process instance and mails the first link, once. */
    public void request(RegistrationId id, long processInstanceKey) {
        Registration registration = chronicle.lock(id);
        Registration bound = registration.underVerificationBy(processInstanceKey);
        if (registration.milestones().processInstanceKey() == null)
            bound = chronicle.save(
                    bound,
                    Chronicle.VERIFICATION,
                    "VERIFICATION_STARTED",
                    Map.of("processInstanceKey", processInstanceKey));
        boolean waits = bound.state() == RegistrationState.EMAIL_PENDING;
        if (waits && store.issuedAt(id).isEmpty()) mailLink(bound, 1);
    }

    /** Company side: another link; earlier ones stay good until they expire. */
    public void resend(Actor actor, RegistrationId id) {
        Registration registration = chronicle.lock(actor, id);
        if (registration.state() != RegistrationState.EMAIL_PENDING)
            throw RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                    Map.of("state", registration.state().name()));
        List<Instant> issued = store.issuedAt(id);
        requirePause(issued);
        mailLink(registration, issued.size() + 1);
        chronicle.note(id, actor, "EMAIL_PROOF_RESENT", Map.of("number", issued.size() + 1));
    }

    /** Whoever has the token proves the address; following the link again changes nothing. */
    public RegistrationId prove(String token) {
        SecretToken known = SecretToken.parse(token).orElseThrow(() -> RegistrationError.EMAIL_PROOF_INVALID.refuse());
        EmailProofStore.Found proof =
                store.find(known.digest()).orElseThrow(() -> RegistrationError.EMAIL_PROOF_INVALID.refuse());
        RegistrationId id = proof.registrationId();
        Registration registration = chronicle.lock(id);
        boolean inTime = chronicle.now().isBefore(proof.expiresAt());
        boolean proved = registration.milestones().emailProvedAt() != null;
        if (inTime && registration.state() == RegistrationState.EMAIL_PENDING) accept(registration, known);
        else if (!inTime || !proved) throw RegistrationError.EMAIL_PROOF_INVALID.refuse();
        return id;
    }

    private void accept(Registration registration, SecretToken token) {
        Instant now = chronicle.now();
        store.markUsed(token.digest(), now);
        RegistrationId id = registration.id();
        chronicle.save(registration.emailProved(now), new Actor.Company(id), "EMAIL_PROVED", Map.of());
        outbox.append(new OutboxEvent(EMAIL_PROVED, id.toString(), Map.of("registrationId", id.toString())));
    }

    private void mailLink(Registration registration, int number) {
        SecretToken token = SecretToken.random();
        Instant due = Objects.requireNonNull(registration.milestones().emailProofDueAt(), "no deadline");
        store.insert(registration.id(), number, token.digest(), chronicle.now(), due);
        chronicle.tellSecretly(
                registration,
                "email-proof/" + number,
                NotificationKind.EMAIL_PROOF_REQUESTED,
                Map.of("dueAt", due.toString()),
                token.value());
    }

    private void requirePause(List<Instant> issued) {
        if (issued.isEmpty()) return;
        Instant next = issued.getFirst().plus(PAUSE);
        boolean tooSoon = chronicle.now().isBefore(next);
        if (tooSoon || issued.size() >= MAX_PROOFS) {
            long wait = Math.max(1, Duration.between(chronicle.now(), next).toSeconds());
            throw RegistrationError.EMAIL_PROOF_TOO_SOON.refuse(Map.of("retryAfterSeconds", tooSoon ? wait : 3600L));
        }
    }
}
