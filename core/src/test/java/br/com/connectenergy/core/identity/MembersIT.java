package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class MembersIT {
    private static final LoginEmail BRUNO =
            LoginEmail.parse("bruno@padaria.example").orElseThrow();
    private static final Set<CompanyRole> USER = Set.of(CompanyRole.PME_USER);

    private CoreWorld world;
    private Members members;
    private Invitations invitations;
    private Person owner;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        members = world.door(Members.class);
        invitations = world.door(Invitations.class);
        owner = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anInvitedPersonJoinsWithTheirRoles() {
        Person bruno = joined();
        Credential credential = bruno.session.credential();

        assertThat(credential.company()).isEqualTo(owner.company);
        assertThat(credential.roles()).isEqualTo(USER);
        assertThat(credential.owner()).isFalse();
        assertThat(members.of(owner.asCompany())).hasSize(2);
        assertThat(invitations.openOf(owner.asCompany())).isEmpty();
    }

    @Test
    void onlyTheOwnerInvitesChangesAndRemoves() {
        Actor.Company bruno = asCompany(joined());
        AccountId anybody = owner.actor().accountId();

        refused(
                "NOT_OWNER",
                () -> invitations.invite(bruno, LoginEmail.parse("c@d.example").orElseThrow(), USER));
        refused("NOT_OWNER", () -> members.changeRoles(bruno, anybody, USER));
        refused("NOT_OWNER", () -> members.remove(bruno, anybody));
        refused("NOT_OWNER", () -> members.of(new Actor.Company(owner.company)));
    }

    @Test
    void theLastOwnerStays() {
        refused(
                "LAST_OWNER",
                () -> members.remove(owner.asCompany(), owner.actor().accountId()));
    }

    @Test
    void aRemovedPersonLosesTheCompanyAtOnce() {
        Person bruno = joined();
        members.remove(owner.asCompany(), bruno.actor().accountId());

        assertThat(world.door(AccountSessions.class).changedSince(world.now().minusSeconds(1)))
                .contains(new SessionChange(bruno.actor().sessionId(), 2, false));
        OpenedSession renewed = world.door(AccountSessions.class)
                .refresh(bruno.session.refresh().value(), Duration.ofMinutes(30))
                .orElseThrow();
        assertThat(renewed.credential().company()).isNull();
        assertThat(renewed.credential().roles()).isEmpty();
        refused(
                "MEMBER_NOT_FOUND",
                () -> members.remove(owner.asCompany(), bruno.actor().accountId()));
    }

    @Test
    void changedRolesVoidTheTokensWithTheOldOnes() {
        Person bruno = joined();
        members.changeRoles(owner.asCompany(), bruno.actor().accountId(), Set.of(CompanyRole.PME_SIGNATORY));

        assertThat(world.door(AccountSessions.class)
                        .refresh(bruno.session.refresh().value(), Duration.ofMinutes(30))
                        .orElseThrow()
                        .credential()
                        .roles())
                .containsExactly(CompanyRole.PME_SIGNATORY);
        assertThat(world.door(AccountSessions.class).changedSince(world.now().minusSeconds(1)))
                .contains(new SessionChange(bruno.actor().sessionId(), 2, false));
    }

    @Test
    void rolesOfTheOtherKindOfCompanyOrNoneAreRefused() {
        refused(
                "ROLES_NOT_OF_COMPANY",
                () -> invitations.invite(owner.asCompany(), BRUNO, Set.of(CompanyRole.SUPPLIER_USER)));
        refused("ROLES_NOT_OF_COMPANY", () -> invitations.invite(owner.asCompany(), BRUNO, Set.of()));
    }

    @Test
    void aSecondInvitationVoidsTheFirstAndAWithdrawnOneOpensNothing() {
        String first = invite();
        String second = invite();
        refused("LINK_EXPIRED", () -> invitations.find(first));
        assertThat(invitations.find(second).accountExists()).isFalse();

        UUID id = invitations.openOf(owner.asCompany()).getFirst().id();
        invitations.withdraw(owner.asCompany(), id);

        refused("LINK_EXPIRED", () -> invitations.find(second));
        refused("INVITATION_NOT_FOUND", () -> invitations.withdraw(owner.asCompany(), id));
    }

    @Test
    void anInvitationLapsesAfterSevenDaysAndServesOnce() {
        String link = invite();
        Person bruno = joined(link);
        refused("LINK_EXPIRED", () -> invitations.accept(bruno.actor(), link));
        refused("MEMBER_EXISTS", () -> invitations.invite(owner.asCompany(), BRUNO, USER));

        members.remove(owner.asCompany(), bruno.actor().accountId());
        String late = invite();
        world.travel(Invitations.VALIDITY);
        refused("LINK_EXPIRED", () -> invitations.accept(bruno.actor(), late));
    }

    @Test
    void onlyTheInvitedAddressAccepts() {
        refused("INVITED_ANOTHER_ADDRESS", () -> invitations.accept(owner.actor(), invite()));
    }

    @Test
    void anotherCompanysInvitationDoesNotExist() {
        invite();
        UUID id = invitations.openOf(owner.asCompany()).getFirst().id();
        RegistrationId elsewhere =
                br.com.connectenergy.core.Candidate.pme(world).proved().id;
        world.door(Accounts.class).link(owner.actor(), elsewhere);

        refused(
                "INVITATION_NOT_FOUND",
                () -> invitations.withdraw(
                        new Actor.Company(elsewhere, owner.actor().accountId()), id));
    }

    private Person joined() {
        return joined(invite());
    }

    private Person joined(String link) {
        SignInStep step = world.door(Newcomers.class).accept(link, DisplayName.of("Bruno"), Person.PASSWORD);
        return Person.enrolled(world, owner.company, step);
    }

    private Actor.Company asCompany(Person person) {
        return new Actor.Company(owner.company, person.actor().accountId());
    }

    private String invite() {
        Invitation invited = invitations.invite(owner.asCompany(), BRUNO, USER);
        return Objects.requireNonNull(world.sql()
                        .fetchValue(
                                "select secrets->>'token' from mail where event_key = ?", "invitation/" + invited.id()))
                .toString();
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
