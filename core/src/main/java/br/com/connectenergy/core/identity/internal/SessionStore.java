package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.ACCOUNT;
import static br.com.connectenergy.core.jooq.Tables.MEMBERSHIP;
import static br.com.connectenergy.core.jooq.Tables.SESSION;

import br.com.connectenergy.core.identity.Subject;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the sessions. */
@Component
public class SessionStore {
    private static final String APPLICANT = "APPLICANT";
    private static final String STAFF = "STAFF";

    private final DSLContext db;

    SessionStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Sha256 token, Subject subject, Instant now, Instant expiresAt) {
        db.insertInto(SESSION)
                .set(SESSION.TOKEN_SHA256, token.hex())
                .set(SESSION.SUBJECT_KIND, kind(subject))
                .set(SESSION.SUBJECT_ID, id(subject))
                .set(SESSION.OPENED_AT, now)
                .set(SESSION.EXPIRES_AT, expiresAt)
                .execute();
    }

    public Optional<Subject> find(Sha256 token, Instant now) {
        return db.select(SESSION.SUBJECT_KIND, SESSION.SUBJECT_ID)
                .from(SESSION)
                .where(SESSION.TOKEN_SHA256.eq(token.hex()))
                .and(SESSION.ENDED_AT.isNull())
                .and(SESSION.EXPIRES_AT.gt(now))
                .fetchOptional(row -> subject(row.value1(), row.value2()))
                .filter(subject -> !(subject instanceof Subject.Applicant applicant && hasPeople(applicant)));
    }

    public void end(Sha256 token, Instant now) {
        db.update(SESSION)
                .set(SESSION.ENDED_AT, now)
                .where(SESSION.TOKEN_SHA256.eq(token.hex()))
                .and(SESSION.ENDED_AT.isNull())
                .execute();
    }

    public void stepUp(Sha256 token, Instant until) {
        db.update(SESSION)
                .set(SESSION.STEPPED_UP_UNTIL, until)
                .where(SESSION.TOKEN_SHA256.eq(token.hex()))
                .execute();
    }

    public boolean isSteppedUp(Sha256 token, Instant now) {
        return db.fetchExists(
                SESSION,
                SESSION.TOKEN_SHA256
                        .eq(token.hex())
                        .and(SESSION.ENDED_AT.isNull())
                        .and(SESSION.EXPIRES_AT.gt(now))
                        .and(SESSION.STEPPED_UP_UNTIL.gt(now)));
    }

    public void endAllBut(Subject subject, Sha256 kept, Instant now) {
        db.update(SESSION)
                .set(SESSION.ENDED_AT, now)
                .where(SESSION.SUBJECT_KIND.eq(kind(subject)))
                .and(SESSION.SUBJECT_ID.eq(id(subject)))
                .and(SESSION.TOKEN_SHA256.ne(kept.hex()))
                .and(SESSION.ENDED_AT.isNull())
                .execute();
    }

    public int endAll(Subject subject, Instant now) {
        return db.update(SESSION)
                .set(SESSION.ENDED_AT, now)
                .where(SESSION.SUBJECT_KIND.eq(kind(subject)))
                .and(SESSION.SUBJECT_ID.eq(id(subject)))
                .and(SESSION.ENDED_AT.isNull())
                .execute();
    }

    /** Once a company has people who sign in with two factors, no lesser key opens it. */
    private boolean hasPeople(Subject.Applicant applicant) {
        return db.fetchExists(db.selectOne()
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(MEMBERSHIP.REGISTRATION_ID.eq(applicant.registrationId().value()))
                .and(ACCOUNT.TOTP_ENROLLED_AT.isNotNull()));
    }

    private static String kind(Subject subject) {
        return subject instanceof Subject.Applicant ? APPLICANT : STAFF;
    }

    private static String id(Subject subject) {
        return switch (subject) {
            case Subject.Applicant applicant -> applicant.registrationId().toString();
            case Subject.StaffSubject staff -> staff.username();
        };
    }

    private static Subject subject(String kind, String id) {
        return kind.equals(APPLICANT) ? new Subject.Applicant(RegistrationId.of(id)) : new Subject.StaffSubject(id);
    }
}
