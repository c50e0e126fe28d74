package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.InvitationStore;
import br.com.connectenergy.core.identity.internal.MembershipStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the owner asks people into the company; the mailed link proves their address. */
@Component
@Transactional
public class Invitations {
    public static final Duration VALIDITY = Duration.ofDays(7);

    /** What the holder of a link may know before they accept. */
    public record Opened(String companyName, LoginEmail email, boolean accountExists) {}

    private final InvitationStore store;
    private final MembershipStore memberships;
    private final AccountStore accounts;
    private final Members members;
    private final Companies companies;
    private final Journal journal;
    private final Letters letters;

    Invitations(
            InvitationStore store,
            MembershipStore memberships,
            AccountStore accounts,
            Members members,
            Companies companies,
            Journal journal,
            Letters letters) {
        this.store = store;
        this.memberships = memberships;
        this.accounts = accounts;
        this.members = members;
        this.companies = companies;
        this.journal = journal;
        this.letters = letters;
    }

    /** An earlier invitation of the same address is void. */
    public Invitation invite(Actor.Company actor, LoginEmail email, Set<CompanyRole> roles) {
        AccountId owner = members.requireOwner(actor);
        members.requireRolesOf(actor.registrationId(), roles);
        boolean member = accounts.find(email)
                .flatMap(known -> memberships.find(known.id(), actor.registrationId()))
                .isPresent();
        if (member) throw IdentityError.MEMBER_EXISTS.refuse();
        Instant now = journal.now();
        SecretToken token = SecretToken.random();
        Invitation invitation =
                new Invitation(TimeOrderedId.at(now), actor.registrationId(), email, roles, now.plus(VALIDITY));
        memberships.lockCompany(actor.registrationId());
        store.replaceEarlier(actor.registrationId(), email, now);
        store.insert(invitation, token.digest(), owner, now);
        letters.invitation(invitation, Companies.nameOf(companies.of(invitation.company())), token);
        note(actor, owner, "MEMBER_INVITED", invitation);
        return invitation;
    }

    /** The ones that can still be accepted, oldest first. */
    @Transactional(readOnly = true)
    public List<Invitation> openOf(Actor.Company actor) {
        return store.openOf(actor.registrationId(), journal.now());
    }

    public void withdraw(Actor.Company actor, UUID id) {
        AccountId owner = members.requireOwner(actor);
        if (!store.end(actor.registrationId(), id, "WITHDRAWN", journal.now()))
            throw IdentityError.INVITATION_NOT_FOUND.refuse();
        journal.note(actor, owner, "INVITATION_WITHDRAWN", Map.of("invitationId", id.toString()));
    }

    @Transactional(readOnly = true)
    public Opened find(String link) {
        Invitation invitation = require(link);
        return new Opened(
                Companies.nameOf(companies.of(invitation.company())),
                invitation.email(),
                accounts.find(invitation.email()).isPresent());
    }

    /** Whoever has the account of the invited address accepts with it. */
    public void accept(Actor.Account actor, String link) {
        Invitation invitation = require(link);
        Account account = accounts.find(actor.accountId()).orElseThrow();
        if (!account.email().equals(invitation.email())) throw IdentityError.INVITED_ANOTHER_ADDRESS.refuse();
        join(actor, account.id(), invitation);
    }

    Invitation require(String link) {
        return SecretToken.parse(link)
                .flatMap(known -> store.find(known.digest(), journal.now()))
                .orElseThrow(() -> IdentityError.LINK_EXPIRED.refuse());
    }

    void join(Actor by, AccountId account, Invitation invitation) {
        Instant now = journal.now();
        memberships.lockCompany(invitation.company());
        if (!store.end(invitation.company(), invitation.id(), "ACCEPTED", now))
            throw IdentityError.LINK_EXPIRED.refuse();
        memberships.insert(new Membership(account, invitation.company(), false, invitation.roles(), now));
        note(by, account, "INVITATION_ACCEPTED", invitation);
    }

    private void note(Actor by, AccountId account, String action, Invitation invitation) {
        journal.note(
                by,
                account,
                action,
                Map.of(
                        "invitationId", invitation.id().toString(),
                        "registrationId", invitation.company().toString(),
                        "roles", Members.names(invitation.roles())));
    }
}
