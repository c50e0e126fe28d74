package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.CONSENT;
import static br.com.connectenergy.core.jooq.Tables.CONSENT_TEXT;
import static br.com.connectenergy.core.jooq.Tables.TERMS_ACCEPTANCE;
import static br.com.connectenergy.core.jooq.Tables.TERMS_VERSION;

import br.com.connectenergy.core.registration.ConsentPurpose;
import br.com.connectenergy.core.registration.ConsentRecord;
import br.com.connectenergy.core.registration.TermsText;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the terms, of their acceptance, and of one consent for each purpose. */
@Component
public class ConsentStore {
    private static final String GRANTED = "GRANTED";

    private final DSLContext db;

    ConsentStore(DSLContext db) {
        this.db = db;
    }

    public TermsText currentTerms() {
        var terms = db.select(TERMS_VERSION.VERSION, TERMS_VERSION.BODY)
                .from(TERMS_VERSION)
                .orderBy(TERMS_VERSION.IN_FORCE_FROM.desc())
                .limit(1)
                .fetchSingle();
        return new TermsText(terms.value1(), terms.value2(), purposes(terms.value1()));
    }

    public void insertAcceptance(RegistrationId id, String version, Sha256 text, Instant now, String ip) {
        db.insertInto(TERMS_ACCEPTANCE)
                .set(TERMS_ACCEPTANCE.REGISTRATION_ID, id.value())
                .set(TERMS_ACCEPTANCE.TERMS_VERSION, version)
                .set(TERMS_ACCEPTANCE.TEXT_SHA256, text.hex())
                .set(TERMS_ACCEPTANCE.ACCEPTED_AT, now)
                .set(TERMS_ACCEPTANCE.IP, ip)
                .execute();
    }

    public void insertConsent(RegistrationId id, ConsentRecord consent, Sha256 text, String ip) {
        db.insertInto(CONSENT)
                .set(CONSENT.REGISTRATION_ID, id.value())
                .set(CONSENT.PURPOSE, consent.purpose().name())
                .set(CONSENT.ACTION, consent.granted() ? GRANTED : "WITHDRAWN")
                .set(CONSENT.TERMS_VERSION, consent.termsVersion())
                .set(CONSENT.TEXT_SHA256, text.hex())
                .set(CONSENT.CHANNEL, "PORTAL")
                .set(CONSENT.RECORDED_AT, consent.recordedAt())
                .set(CONSENT.IP, ip)
                .execute();
    }

    /** Oldest first. */
    public List<ConsentRecord> history(RegistrationId id) {
        return db.selectFrom(CONSENT)
                .where(CONSENT.REGISTRATION_ID.eq(id.value()))
                .orderBy(CONSENT.ID)
                .fetch(row -> new ConsentRecord(
                        ConsentPurpose.valueOf(row.get(CONSENT.PURPOSE)),
                        row.get(CONSENT.ACTION).equals(GRANTED),
                        row.get(CONSENT.TERMS_VERSION),
                        row.get(CONSENT.RECORDED_AT)));
    }

    private Map<ConsentPurpose, String> purposes(String version) {
        Map<ConsentPurpose, String> purposes = new EnumMap<>(ConsentPurpose.class);
        db.select(CONSENT_TEXT.PURPOSE, CONSENT_TEXT.BODY)
                .from(CONSENT_TEXT)
                .where(CONSENT_TEXT.TERMS_VERSION.eq(version))
                .forEach(row -> purposes.put(ConsentPurpose.valueOf(row.value1()), row.value2()));
        return purposes;
    }
}
