package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.INVITATION;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.identity.Invitation;
import br.com.connectenergy.core.identity.LoginEmail;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the invitations into companies. */
@Component
public class InvitationStore {
    private final DSLContext db;

    InvitationStore(DSLContext db) {
        this.db = db;
    }

    public void insert(Invitation invitation, Sha256 token, AccountId by, Instant now) {
        db.insertInto(INVITATION)
                .set(INVITATION.ID, invitation.id())
                .set(INVITATION.TOKEN_SHA256, token.hex())
                .set(INVITATION.REGISTRATION_ID, invitation.company().value())
                .set(INVITATION.EMAIL, invitation.email().value())
                .set(INVITATION.ROLES, MembershipStore.names(invitation.roles()))
                .set(INVITATION.INVITED_BY, by.value())
                .set(INVITATION.ISSUED_AT, now)
                .set(INVITATION.EXPIRES_AT, invitation.expiresAt())
                .execute();
    }

    public List<Invitation> openOf(RegistrationId company, Instant now) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.REGISTRATION_ID.eq(company.value()))
                .and(INVITATION.ENDED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now))
                .orderBy(INVITATION.ISSUED_AT, INVITATION.ID)
                .fetch(InvitationStore::invitation);
    }

    /** Only while it is good. */
    public Optional<Invitation> find(Sha256 token, Instant now) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.TOKEN_SHA256.eq(token.hex()))
                .and(INVITATION.ENDED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now))
                .fetchOptional(InvitationStore::invitation);
    }

    /** Answers whether it was still open. */
    public boolean end(RegistrationId company, UUID id, String outcome, Instant now) {
        return db.update(INVITATION)
                        .set(INVITATION.ENDED_AT, now)
                        .set(INVITATION.OUTCOME, outcome)
                        .where(INVITATION.ID.eq(id))
                        .and(INVITATION.REGISTRATION_ID.eq(company.value()))
                        .and(INVITATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    public void replaceEarlier(RegistrationId company, LoginEmail email, Instant now) {
        db.update(INVITATION)
                .set(INVITATION.ENDED_AT, now)
                .set(INVITATION.OUTCOME, "REPLACED")
                .where(INVITATION.REGISTRATION_ID.eq(company.value()))
                .and(INVITATION.EMAIL.eq(email.value()))
                .and(INVITATION.ENDED_AT.isNull())
                .execute();
    }

    private static Invitation invitation(Record row) {
        return new Invitation(
                row.get(INVITATION.ID),
                new RegistrationId(row.get(INVITATION.REGISTRATION_ID)),
                new LoginEmail(row.get(INVITATION.EMAIL)),
                Stream.of(row.get(INVITATION.ROLES)).map(CompanyRole::valueOf).collect(Collectors.toSet()),
                row.get(INVITATION.EXPIRES_AT));
    }
}
