package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A password that is hard to guess and yet known: what anybody can read in a breach proves nobody. */
@Tag("RNF010")
class NewPasswordsIT {
    /** SHA-1 of {@link Person#PASSWORD}, computed apart. */
    private static final String KNOWN = "AADA66EE944B2FE7A260F8554BAF38D00234899A";

    private CoreWorld world;

    @BeforeEach
    void open() {
        world = new CoreWorld();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aBreachedPasswordIsRefusedAtTheFieldAndOnlyFiveDigitsOfItsDigestAreAsked() {
        world.breaches.put(KNOWN);

        assertThatThrownBy(() -> Person.signedUp(world))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new FieldError("password", NewPasswords.BREACHED)));
        assertThat(world.breaches.asked()).containsExactly(KNOWN.substring(0, 5));
        assertThat(world.sql().fetchValue("select count(*) from account")).isEqualTo(0L);
    }

    @Test
    void aNeighbourOfABreachedPasswordIsAccepted() {
        world.breaches.put(KNOWN.substring(0, 39) + (KNOWN.endsWith("0") ? "1" : "0"));

        assertThat(Person.signedUp(world).recoveryCodes).hasSize(10);
    }

    @Test
    void aChangedPasswordIsHeldAgainstBreachesToo() {
        Person person = Person.signedUp(world);
        world.breaches.put(KNOWN);

        assertThatThrownBy(() ->
                        world.door(PasswordChanges.class).change(person.actor(), Person.PASSWORD, Person.PASSWORD))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new FieldError("newPassword", NewPasswords.BREACHED)));
    }

    @Test
    void whileNobodyKnowsPeopleGoOnAndTheTrailSaysSo() {
        world.breaches.away(true);

        assertThat(Person.signedUp(world).recoveryCodes).hasSize(10);
        assertThat(world.sql()
                        .fetchValue("select count(*) from audit_event where action = 'BREACHED_PASSWORDS_UNAVAILABLE'"))
                .isEqualTo(1L);
    }
}
