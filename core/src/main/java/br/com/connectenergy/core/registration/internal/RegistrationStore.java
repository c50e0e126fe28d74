package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Sequences.REGISTRATION_PROTOCOL;
import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrationState;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Rows of the registrations; a row that another transaction changed meanwhile is never overwritten. */
@Component
public class RegistrationStore {
    private final DSLContext db;
    private final RegistrationSecrets secrets;

    RegistrationStore(DSLContext db, RegistrationSecrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    public long nextProtocolNumber() {
        return db.nextval(REGISTRATION_PROTOCOL);
    }

    public void insert(Registration registration) {
        db.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, registration.id().value())
                .set(REGISTRATION.PROTOCOL, registration.protocol())
                .set(REGISTRATION.KIND, registration.kind().name())
                .set(REGISTRATION.VERSION, registration.version())
                .set(REGISTRATION.CREATED_AT, registration.milestones().createdAt())
                .set(RegistrationRow.changeable(registration, secrets))
                .execute();
    }

    public Optional<Registration> find(RegistrationId id) {
        return db.selectFrom(REGISTRATION)
                .where(REGISTRATION.ID.eq(id.value()))
                .fetchOptional(row -> RegistrationRow.read(row, secrets));
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Registration> lock(RegistrationId id) {
        return db.selectFrom(REGISTRATION)
                .where(REGISTRATION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> RegistrationRow.read(row, secrets));
    }

    /** Answers the registration at its new version. */
    public Registration update(Registration registration) {
        int next = registration.version() + 1;
        int rows = db.update(REGISTRATION)
                .set(RegistrationRow.changeable(registration, secrets))
                .set(REGISTRATION.VERSION, next)
                .where(REGISTRATION.ID.eq(registration.id().value()))
                .and(REGISTRATION.VERSION.eq(registration.version()))
                .execute();
        if (rows == 0) throw new OptimisticLockingFailureException("Stale registration " + registration.id());
        return RegistrationRow.atVersion(registration, next);
    }

    /** Submissions of one CNPJ wait for each other, so that the second one finds the first. */
    public boolean isLiveElsewhere(Cnpj cnpj, RegistrationId self) {
        db.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("cnpj " + cnpj.value())))
                .fetch();
        return db.fetchExists(db.selectOne()
                .from(REGISTRATION)
                .where(REGISTRATION.CNPJ.eq(cnpj.value()))
                .and(REGISTRATION.ID.ne(self.value()))
                .and(REGISTRATION.STATE.notIn(
                        RegistrationState.DRAFT.name(),
                        RegistrationState.REJECTED.name(),
                        RegistrationState.EXPIRED.name())));
    }

    /** Approved suppliers whose licence check is due and was not asked for yet; other sweeps skip them. */
    public List<Registration> lockDueForLicenceCheck(Instant now, int max) {
        return db.selectFrom(REGISTRATION)
                .where(REGISTRATION.STATE.eq(RegistrationState.APPROVED.name()))
                .and(REGISTRATION.LICENCE_CHECK_DUE_AT.le(now))
                .and(REGISTRATION
                        .LICENCE_CHECK_REQUESTED_FOR
                        .isNull()
                        .or(REGISTRATION.LICENCE_CHECK_REQUESTED_FOR.lt(REGISTRATION.LICENCE_CHECK_DUE_AT)))
                .orderBy(REGISTRATION.LICENCE_CHECK_DUE_AT)
                .limit(max)
                .forUpdate()
                .skipLocked()
                .fetch(row -> RegistrationRow.read(row, secrets));
    }
}
