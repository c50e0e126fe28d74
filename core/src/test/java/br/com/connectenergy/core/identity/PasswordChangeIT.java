package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class PasswordChangeIT {
    private static final String WANTED = "granizo lento em 9 quintais";

    private CoreWorld world;
    private PasswordChanges changes;
    private Person person;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        changes = world.door(PasswordChanges.class);
        person = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aChangeAsksForThePresentPasswordAndEndsTheOtherSessions() {
        OpenedSession other = person.signsIn().orElseThrow();

        assertThat(changes.change(person.actor(), "errada", WANTED)).isFalse();
        assertThat(changes.change(person.actor(), Person.PASSWORD, WANTED)).isTrue();

        assertThat(renews(other)).isFalse();
        assertThat(renews(person.session)).isTrue();
        assertThat(person.signsIn()).isEmpty();
        assertThat(person.signsIn(WANTED, Person.LAPTOP)).isPresent();
        assertThat(mailed("PASSWORD_CHANGED")).hasSize(1);
    }

    @Test
    void aMailedLinkSetsANewPasswordOnceAndKeepsTheSecondFactor() {
        changes.requestReset(Person.EMAIL);
        String link = mailed("PASSWORD_RESET_REQUESTED").getFirst();

        changes.reset(link, WANTED);

        refused("LINK_EXPIRED", () -> changes.reset(link, "outra senha longa 2 vezes"));
        assertThat(renews(person.session)).isFalse();
        assertThat(world.door(SignIns.class)
                        .signIn(Person.EMAIL, WANTED)
                        .orElseThrow()
                        .next())
                .isEqualTo(SignInStep.Next.PROVE_TOTP);
    }

    @Test
    void aResetVoidsASignInThatWaitsForItsCode() {
        String ticket = world.door(SignIns.class)
                .signIn(Person.EMAIL, Person.PASSWORD)
                .orElseThrow()
                .ticket()
                .value();
        changes.requestReset(Person.EMAIL);
        changes.reset(mailed("PASSWORD_RESET_REQUESTED").getFirst(), WANTED);
        world.travel(Duration.ofSeconds(30));

        assertThat(world.door(SecondSteps.class).proveTotp(ticket, person.code(), Person.LAPTOP))
                .isInstanceOf(Proof.Expired.class);
    }

    @Test
    void aLinkLapsesAfterAnHourAndAWeakPasswordLeavesItGood() {
        changes.requestReset(Person.EMAIL);
        String link = mailed("PASSWORD_RESET_REQUESTED").getFirst();

        refused("PASSWORD_WEAK", () -> changes.reset(link, "password1234"));
        world.travel(PasswordChanges.LINK_VALIDITY);
        refused("LINK_EXPIRED", () -> changes.reset(link, WANTED));
    }

    @Test
    void nobodyIsFloodedWithLinksAndAnUnknownAddressGetsNone() {
        changes.requestReset(Person.EMAIL);
        changes.requestReset(Person.EMAIL);
        changes.requestReset("ninguem@padaria.example");
        changes.requestReset("nem um e-mail");
        assertThat(mailed("PASSWORD_RESET_REQUESTED")).hasSize(1);

        world.travel(Duration.ofMinutes(2));
        changes.requestReset(Person.EMAIL);
        assertThat(mailed("PASSWORD_RESET_REQUESTED")).hasSize(2);
    }

    private boolean renews(OpenedSession session) {
        return world.door(AccountSessions.class)
                .refresh(session.refresh().value(), Duration.ofMinutes(30))
                .isPresent();
    }

    private List<String> mailed(String kind) {
        return world.sql()
                .fetch("select coalesce(secrets->>'token', '') from mail where kind = ? order by created_at", kind)
                .map(row -> String.valueOf(row.get(0)));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
