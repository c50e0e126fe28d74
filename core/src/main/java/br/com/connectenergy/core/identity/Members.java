package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.MembershipStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the people of a company; its owner alone changes them, and the last owner stays. */
@Component
@Transactional
public class Members {
    /** A person of the company. */
    public record Member(Account account, Membership membership) {}

    private final MembershipStore store;
    private final AccountStore accounts;
    private final AccountSessionStore sessions;
    private final Companies companies;
    private final Journal journal;

    Members(
            MembershipStore store,
            AccountStore accounts,
            AccountSessionStore sessions,
            Companies companies,
            Journal journal) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.companies = companies;
        this.journal = journal;
    }

    /** Oldest first; only for people of the company. */
    @Transactional(readOnly = true)
    public List<Member> of(Actor.Company actor) {
        require(actor);
        return store.of(actor.registrationId()).stream()
                .map(membership ->
                        new Member(accounts.find(membership.accountId()).orElseThrow(), membership))
                .toList();
    }

    /** Takes effect at once: access tokens with the earlier roles are void. */
    public void changeRoles(Actor.Company actor, AccountId member, Set<CompanyRole> roles) {
        RegistrationId company = actor.registrationId();
        requireOwner(actor);
        requireRolesOf(company, roles);
        Membership known = find(company, member);
        if (known.roles().equals(roles)) return;
        store.setRoles(member, company, roles);
        sessions.renewTokens(member, company, true, journal.now());
        journal.note(actor, member, "MEMBER_ROLES_CHANGED", Map.of("roles", names(roles)));
    }

    /** Their sessions lose the company at once. */
    public void remove(Actor.Company actor, AccountId member) {
        RegistrationId company = actor.registrationId();
        requireOwner(actor);
        store.lockCompany(company);
        Membership leaving = find(company, member);
        long owners = store.of(company).stream().filter(Membership::owner).count();
        if (leaving.owner() && owners == 1) throw IdentityError.LAST_OWNER.refuse();
        store.delete(member, company);
        sessions.renewTokens(member, company, false, journal.now());
        journal.note(actor, member, "MEMBER_REMOVED", Map.of("registrationId", company.toString()));
    }

    /** The account of the owner who asks; nobody else goes on. */
    public AccountId requireOwner(Actor.Company actor) {
        Membership membership = require(actor);
        if (!membership.owner()) throw IdentityError.NOT_OWNER.refuse();
        return membership.accountId();
    }

    void requireRolesOf(RegistrationId company, Set<CompanyRole> roles) {
        boolean fitting = CompanyRole.of(companies.of(company).kind()).containsAll(roles);
        if (roles.isEmpty() || !fitting) throw IdentityError.ROLES_NOT_OF_COMPANY.refuse();
    }

    static List<String> names(Set<CompanyRole> roles) {
        return roles.stream().map(Enum::name).sorted().toList();
    }

    private Membership require(Actor.Company actor) {
        @Nullable AccountId account = actor.accountId();
        if (account == null) throw IdentityError.NOT_OWNER.refuse();
        return store.find(account, actor.registrationId()).orElseThrow(() -> IdentityError.NOT_OWNER.refuse());
    }

    private Membership find(RegistrationId company, AccountId member) {
        return store.find(member, company).orElseThrow(() -> IdentityError.MEMBER_NOT_FOUND.refuse());
    }
}
