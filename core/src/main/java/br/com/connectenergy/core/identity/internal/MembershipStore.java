package br.com.connectenergy.core.identity.internal;

import static br.com.connectenergy.core.jooq.Tables.MEMBERSHIP;
import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.identity.Membership;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of who belongs to which company. */
@Component
public class MembershipStore {
    private final DSLContext db;

    MembershipStore(DSLContext db) {
        this.db = db;
    }

    /** Answers false when the person belongs to the company already. */
    public boolean insert(Membership membership) {
        return db.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.ACCOUNT_ID, membership.accountId().value())
                        .set(
                                MEMBERSHIP.REGISTRATION_ID,
                                membership.registrationId().value())
                        .set(MEMBERSHIP.OWNER, membership.owner())
                        .set(MEMBERSHIP.ROLES, names(membership.roles()))
                        .set(MEMBERSHIP.SINCE, membership.since())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Oldest first. */
    public List<Membership> of(AccountId account) {
        return db.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .orderBy(MEMBERSHIP.SINCE, MEMBERSHIP.REGISTRATION_ID)
                .fetch(MembershipStore::membership);
    }

    /** Oldest first. */
    public List<Membership> of(RegistrationId company) {
        return db.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.REGISTRATION_ID.eq(company.value()))
                .orderBy(MEMBERSHIP.SINCE, MEMBERSHIP.ACCOUNT_ID)
                .fetch(MembershipStore::membership);
    }

    public Optional<Membership> find(AccountId account, RegistrationId company) {
        return db.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .and(MEMBERSHIP.REGISTRATION_ID.eq(company.value()))
                .fetchOptional(MembershipStore::membership);
    }

    /** Nobody else changes the members of the company before this transaction ends. */
    public void lockCompany(RegistrationId company) {
        db.select(REGISTRATION.ID)
                .from(REGISTRATION)
                .where(REGISTRATION.ID.eq(company.value()))
                .forNoKeyUpdate()
                .fetch();
    }

    public void setRoles(AccountId account, RegistrationId company, Collection<CompanyRole> roles) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLES, names(roles))
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .and(MEMBERSHIP.REGISTRATION_ID.eq(company.value()))
                .execute();
    }

    public void delete(AccountId account, RegistrationId company) {
        db.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .and(MEMBERSHIP.REGISTRATION_ID.eq(company.value()))
                .execute();
    }

    static String[] names(Collection<CompanyRole> roles) {
        return roles.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Membership membership(Record row) {
        return new Membership(
                new AccountId(row.get(MEMBERSHIP.ACCOUNT_ID)),
                new RegistrationId(row.get(MEMBERSHIP.REGISTRATION_ID)),
                row.get(MEMBERSHIP.OWNER),
                Stream.of(row.get(MEMBERSHIP.ROLES)).map(CompanyRole::valueOf).collect(Collectors.toSet()),
                row.get(MEMBERSHIP.SINCE));
    }
}
