package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import java.time.Duration;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is over is forgotten on its day, nothing earlier, and the trail never. */
@Tag("RNF013")
class SignInSweepIT {
    private static final Duration DAY = Duration.ofDays(1);
    private static final SignInRetention KEPT =
            new SignInRetention(DAY, DAY, Duration.ofDays(30), Duration.ofDays(365));

    private CoreWorld world;
    private SignInSweep sweep;
    private Person person;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        sweep = world.door(SignInSweep.class);
        person = Person.signedUp(world);
        world.door(PasswordChanges.class).requestReset(Person.EMAIL);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void nothingIsForgottenBeforeItsDay() {
        assertThat(sweep.sweep(KEPT, 100))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isZero());
        world.travel(AccountSessions.VALIDITY.plus(DAY));

        assertThat(sweep.sweep(KEPT, 100))
                .containsEntry("refresh-tokens", 0)
                .containsEntry("sign-in-steps", 1)
                .containsEntry("password-resets", 0);
        assertThat(count("refresh_token")).isEqualTo(1);
    }

    @Test
    void everythingThatIsOverGoesOnItsDayAndTheTrailStays() {
        int trail = count("audit_event");
        world.travel(AccountSessions.VALIDITY.plus(DAY).plusMillis(1));
        assertThat(sweep.sweep(KEPT, 100)).containsEntry("refresh-tokens", 1).containsEntry("account-sessions", 0);
        world.travel(Duration.ofDays(23));
        assertThat(sweep.sweep(KEPT, 100)).containsEntry("password-resets", 1);
        world.travel(Duration.ofDays(341));
        assertThat(sweep.sweep(KEPT, 100)).containsEntry("account-sessions", 1);

        assertThat(count("account_session") + count("refresh_token") + count("sign_in_step") + count("password_reset"))
                .isZero();
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("audit_event")).isEqualTo(trail);
        assertThat(sweep.sweep(KEPT, 100))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isZero());
    }

    @Test
    void anOpenSessionKeepsItsTokensHoweverManyItUsed() {
        world.travel(Duration.ofDays(6).plusHours(23));
        assertThat(person.signsIn()).isPresent();
        world.travel(Duration.ofDays(2));

        assertThat(sweep.sweep(KEPT, 100)).containsEntry("refresh-tokens", 1);
        assertThat(count("refresh_token")).isEqualTo(1);
    }

    @Test
    void aSweepTakesOneBatchOfEachKindAtATime() {
        for (int i = 0; i < 4; i++) world.door(PasswordChanges.class).requestReset("nobody" + i + "@nada.example");
        world.travel(Duration.ofDays(31));

        assertThat(sweep.sweep(KEPT, 2)).containsEntry("password-resets", 2);
        assertThat(sweep.sweep(KEPT, 2)).containsEntry("password-resets", 2);
        assertThat(sweep.sweep(KEPT, 2)).containsEntry("password-resets", 1);
    }

    @Test
    void onlyTheSweepTakesEventsOutOfAFeedAndNumbersGoOn() {
        CompanyFeed feed = world.door(CompanyFeed.class);
        move(feed);
        long first = feed.lastId(person.company);
        world.travel(Duration.ofDays(90));
        move(feed);

        assertThatThrownBy(() -> world.sql().execute("delete from company_event"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(feed.forgetBefore(world.now(), 100)).isEqualTo((int) first);
        assertThat(feed.forgetBefore(world.now(), 100)).isZero();
        assertThat(feed.after(person.company, 0, 100))
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo(first + 1));
        assertThatThrownBy(() -> world.sql().execute("delete from company_event"))
                .isInstanceOf(DataAccessException.class);
    }

    private void move(CompanyFeed feed) {
        world.inTransaction(() -> feed.append(person.company, CompanyEventKind.STATE_CHANGED, Map.of("version", 1)));
    }

    private int count(String table) {
        return world.sql().fetchSingle("select count(*) from " + table).into(Integer.class);
    }
}
