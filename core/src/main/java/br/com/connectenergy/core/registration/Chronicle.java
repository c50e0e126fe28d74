package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.notification.EventKey;
import br.com.connectenergy.core.notification.Notice;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.notification.Recipient;
import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every change of a registration goes through here: state, audit, feed and message are one transaction or none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Chronicle {
    static final String SUBJECT = "REGISTRATION";
    static final Actor.System VERIFICATION = new Actor.System("registration-verification");

    private final RegistrationStore store;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final CompanyFeed feed;
    private final Clock clock;

    Chronicle(RegistrationStore store, AuditTrail audit, Notifications notifications, CompanyFeed feed, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.notifications = notifications;
        this.feed = feed;
        this.clock = clock;
    }

    Instant now() {
        return Moment.of(clock);
    }

    /** Nobody else changes the registration before this transaction ends. */
    Registration lock(RegistrationId id) {
        return store.lock(id).orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse());
    }

    Registration lock(Actor actor, RegistrationId id) {
        return lock(id).visibleTo(actor);
    }

    Registration save(Registration changed, Actor by, String action, Map<String, Object> facts) {
        Registration saved = store.update(changed);
        note(saved.id(), by, action, facts);
        feed.append(
                saved.id(),
                CompanyEventKind.STATE_CHANGED,
                Map.of("state", saved.state().name(), "version", saved.version()));
        return saved;
    }

    void note(RegistrationId id, Actor by, String action, Map<String, Object> facts) {
        audit.record(by, action, SUBJECT, id.toString(), facts);
    }

    /** Tells the company once for the version it was saved at. */
    void tell(Registration saved, NotificationKind kind, Map<String, String> more) {
        String event = "v" + saved.version() + "/" + kind.name().toLowerCase(Locale.ROOT);
        notifications.tell(recipient(saved), new Notice(key(saved, event), kind, params(saved, more)));
    }

    void tellSecretly(Registration saved, String event, NotificationKind kind, Map<String, String> more, String token) {
        notifications.tell(
                recipient(saved), new Notice(key(saved, event), kind, params(saved, more), Map.of("token", token)));
    }

    void mailStaff(
            EmailAddress to, Registration about, String event, NotificationKind kind, Map<String, String> params) {
        notifications.mail(to, new Notice(key(about, event), kind, params));
    }

    private static EventKey key(Registration registration, String event) {
        return new EventKey("registration/" + registration.id() + "/" + event);
    }

    private static Recipient recipient(Registration registration) {
        @Nullable EmailAddress email = registration.profile().email();
        if (email == null) throw new IllegalStateException("No e-mail to tell " + registration.id());
        return new Recipient(registration.id(), email);
    }

    private static Map<String, String> params(Registration registration, Map<String, String> more) {
        Map<String, String> params = new HashMap<>(more);
        @Nullable String legalName = registration.profile().legalName();
        params.put("registrationId", registration.id().toString());
        params.put("protocol", registration.protocol());
        params.put("companyKind", registration.kind().name());
        params.put("legalName", legalName == null ? "" : legalName);
        return params;
    }
}
