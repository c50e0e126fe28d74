package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.registration.internal.ConsentStore;
import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LGPD art. 8: one record for each purpose, never assumed, taken back as easily as given. */
@Component
@Transactional
public class Consents {
    private final ConsentStore store;
    private final RegistrationStore registrations;
    private final Clock clock;

    Consents(ConsentStore store, RegistrationStore registrations, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Every purpose; false where nothing was ever granted. */
    @Transactional(readOnly = true)
    public Map<ConsentPurpose, Boolean> current(Actor actor, RegistrationId id) {
        Map<ConsentPurpose, Boolean> current = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) current.put(purpose, false);
        history(actor, id).forEach(change -> current.put(change.purpose(), change.granted()));
        return current;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ConsentRecord> history(Actor actor, RegistrationId id) {
        registrations
                .find(id)
                .orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse())
                .visibleTo(actor);
        return store.history(id);
    }

    public void grant(Actor actor, RegistrationId id, ConsentPurpose purpose, String ip) {
        change(actor, id, purpose, true, ip);
    }

    public void withdraw(Actor actor, RegistrationId id, ConsentPurpose purpose, String ip) {
        change(actor, id, purpose, false, ip);
    }

    TermsText requireAccepted(Acceptance acceptance) {
        TermsText terms = store.currentTerms();
        if (!acceptance.termsAccepted()) throw RegistrationError.TERMS_NOT_ACCEPTED.refuse();
        if (!acceptance.termsVersion().equals(terms.version()))
            throw RegistrationError.TERMS_VERSION_OUTDATED.refuse(Map.of("current", terms.version()));
        return terms;
    }

    void recordAcceptance(RegistrationId id, Acceptance acceptance, TermsText terms) {
        Instant now = Moment.of(clock);
        store.insertAcceptance(id, terms.version(), terms.bodyDigest(), now, acceptance.ip());
        for (ConsentPurpose purpose : acceptance.consents()) append(id, purpose, true, terms, acceptance.ip());
    }

    private void change(Actor actor, RegistrationId id, ConsentPurpose purpose, boolean granted, String ip) {
        registrations
                .lock(id)
                .orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse())
                .visibleTo(actor);
        boolean unchanged = Boolean.valueOf(granted).equals(current(actor, id).get(purpose));
        if (!unchanged) append(id, purpose, granted, store.currentTerms(), ip);
    }

    private void append(RegistrationId id, ConsentPurpose purpose, boolean granted, TermsText terms, String ip) {
        ConsentRecord change = new ConsentRecord(purpose, granted, terms.version(), Moment.of(clock));
        store.insertConsent(id, change, terms.purposeDigest(purpose), ip);
    }
}
