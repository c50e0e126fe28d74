package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.LICENCE_CHECK;

import br.com.connectenergy.core.registration.LicenceStanding;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the licence checks: the first answer for a due date is the answer. */
@Component
public class LicenceCheckStore {
    private final DSLContext db;

    LicenceCheckStore(DSLContext db) {
        this.db = db;
    }

    public void insert(
            RegistrationId id, Instant dueAt, LicenceStanding standing, LocalDate expiresOn, Instant checkedAt) {
        db.insertInto(LICENCE_CHECK)
                .set(LICENCE_CHECK.REGISTRATION_ID, id.value())
                .set(LICENCE_CHECK.DUE_AT, dueAt)
                .set(LICENCE_CHECK.STANDING, standing.name())
                .set(LICENCE_CHECK.EXPIRES_ON, expiresOn)
                .set(LICENCE_CHECK.CHECKED_AT, checkedAt)
                .onConflictDoNothing()
                .execute();
    }

    public Optional<LicenceStanding> find(RegistrationId id, Instant dueAt) {
        return db.select(LICENCE_CHECK.STANDING)
                .from(LICENCE_CHECK)
                .where(LICENCE_CHECK.REGISTRATION_ID.eq(id.value()))
                .and(LICENCE_CHECK.DUE_AT.eq(dueAt))
                .fetchOptional(row -> LicenceStanding.valueOf(row.value1()));
    }

    public Optional<LicenceStanding> latest(RegistrationId id) {
        return db.select(LICENCE_CHECK.STANDING)
                .from(LICENCE_CHECK)
                .where(LICENCE_CHECK.REGISTRATION_ID.eq(id.value()))
                .orderBy(LICENCE_CHECK.DUE_AT.desc())
                .limit(1)
                .fetchOptional(row -> LicenceStanding.valueOf(row.value1()));
    }
}
