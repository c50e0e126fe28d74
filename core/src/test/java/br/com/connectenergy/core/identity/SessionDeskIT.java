package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class SessionDeskIT {
    private CoreWorld world;
    private SessionDesk desk;
    private Person person;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        desk = world.door(SessionDesk.class);
        person = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aPersonSeesTheirSessionsAndEndsThem() {
        OpenedSession other = person.signsIn().orElseThrow();
        assertThat(desk.list(person.actor())).hasSize(2);
        assertThat(desk.list(person.actor()).stream().filter(SessionDesk.OpenSession::current))
                .singleElement()
                .satisfies(session ->
                        assertThat(session.id()).isEqualTo(person.actor().sessionId()));

        desk.end(person.actor(), other.credential().sessionId());

        assertThat(desk.list(person.actor())).hasSize(1);
        assertThat(world.door(AccountSessions.class).refresh(other.refresh().value(), Duration.ofMinutes(30)))
                .isEmpty();
        refused(
                "SESSION_NOT_FOUND",
                () -> desk.end(person.actor(), other.credential().sessionId()));
    }

    @Test
    void endingTheOthersKeepsThisOne() {
        assertThat(person.signsIn()).isPresent();
        assertThat(person.signsIn()).isPresent();

        desk.endOthers(person.actor());

        assertThat(desk.list(person.actor()).stream().map(SessionDesk.OpenSession::id))
                .containsExactly(person.actor().sessionId());
    }

    @Test
    void anEndedSessionIsToldToWhoeverVerifiesTokens() {
        Instant before = world.now();
        OpenedSession other = person.signsIn().orElseThrow();
        assertThat(changes(before)).isEmpty();

        desk.end(person.actor(), other.credential().sessionId());

        assertThat(changes(before))
                .containsExactly(new SessionChange(other.credential().sessionId(), 1, true));
    }

    @Test
    void anotherCompanyNeedsMembershipAndVoidsTheTokensOfTheOld() {
        refused("REGISTRATION_NOT_FOUND", () -> desk.choose(person.actor(), new RegistrationId(UUID.randomUUID())));

        Credential chosen = desk.choose(person.actor(), person.company);

        assertThat(chosen.generation()).isEqualTo(2);
        assertThat(changes(world.now().minusSeconds(60)))
                .containsExactly(new SessionChange(person.actor().sessionId(), 2, false));
    }

    @Test
    void aStepUpLastsFiveMinutesAndACodeServesOnce() {
        world.travel(Duration.ofMinutes(6));
        refused("STEP_UP_REQUIRED", () -> desk.requireStepUp(person.actor()));

        String code = person.code();
        assertThat(desk.stepUp(person.actor(), code)).isTrue();
        assertThat(desk.stepUp(person.actor(), code)).isFalse();
        desk.requireStepUp(person.actor());

        world.travel(AccountSessions.STEP_UP_VALIDITY);
        refused("STEP_UP_REQUIRED", () -> desk.requireStepUp(person.actor()));
    }

    @Test
    void newRecoveryCodesNeedAStepUpAndVoidTheOldOnes() {
        AccountFactors factors = world.door(AccountFactors.class);
        List<String> fresh = factors.newRecoveryCodes(person.actor());

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(person.recoveryCodes);
        world.travel(Duration.ofMinutes(6));
        refused("STEP_UP_REQUIRED", () -> factors.newRecoveryCodes(person.actor()));
        refused("STEP_UP_REQUIRED", () -> factors.enrol(person.actor()));
    }

    @Test
    void aNewAuthenticatorReplacesTheOldOnlyOnceConfirmed() {
        AccountFactors factors = world.door(AccountFactors.class);
        OpenedSession other = person.signsIn().orElseThrow();
        factors.enrol(person.actor());

        assertThat(factors.confirm(person.actor(), "000000")).isEmpty();
        assertThat(person.signsIn()).isPresent();
        assertThat(world.door(AccountSessions.class).refresh(other.refresh().value(), Duration.ofMinutes(30)))
                .isPresent();
    }

    @Test
    void whoLostTheAuthenticatorEntersByARecoveryCodeAndEnrolsAnother() {
        String ticket = world.door(SignIns.class)
                .signIn(Person.EMAIL, Person.PASSWORD)
                .orElseThrow()
                .ticket()
                .value();
        Proof proof =
                world.door(SecondSteps.class).proveRecoveryCode(ticket, person.recoveryCodes.getFirst(), Person.LAPTOP);
        OpenedSession session = ((Proof.Accepted) proof).session();

        assertThat(world.door(AccountFactors.class).enrol(Person.actor(session)).uri())
                .startsWith("otpauth://totp/Connect%20Energy:ana.silva%40padaria.example?secret=");
    }

    private List<SessionChange> changes(Instant since) {
        return world.door(AccountSessions.class).changedSince(since);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
