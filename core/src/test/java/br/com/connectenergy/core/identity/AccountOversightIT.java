package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RNF010")
@Tag("RNF012")
class AccountOversightIT {
    private static final Actor.Staff ADMIN = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));

    private CoreWorld world;
    private AccountOversight oversight;
    private Person person;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        oversight = world.door(AccountOversight.class);
        person = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAdminSeesWhereAnAccountIsSignedInAndTheLookIsAudited() {
        AccountOversight.Overview overview = oversight.find(ADMIN, Person.EMAIL.toUpperCase(Locale.ROOT));

        assertThat(overview.account().id()).isEqualTo(person.actor().accountId());
        assertThat(overview.sessions())
                .singleElement()
                .satisfies(session ->
                        assertThat(session.id()).isEqualTo(person.actor().sessionId()));
        assertThat(audited("ACCOUNT_SESSIONS_VIEWED")).isEqualTo(1);
    }

    @Test
    void anAdminEndsOneSessionOrAllOfThem() {
        OpenedSession other = person.signsIn().orElseThrow();
        AccountId account = person.actor().accountId();
        oversight.end(ADMIN, account, other.credential().sessionId());

        assertThat(oversight.find(ADMIN, Person.EMAIL).sessions()).hasSize(1);
        refused(
                "SESSION_NOT_FOUND",
                () -> oversight.end(ADMIN, account, other.credential().sessionId()));
        oversight.endAll(ADMIN, account);
        oversight.endAll(ADMIN, account);

        assertThat(oversight.find(ADMIN, Person.EMAIL).sessions()).isEmpty();
        assertThat(world.door(AccountSessions.class).changedSince(world.now().minusSeconds(60)))
                .hasSize(2)
                .allMatch(SessionChange::ended);
        assertThat(audited("SESSION_ENDED_BY_STAFF")).isEqualTo(1);
        assertThat(audited("SESSIONS_ENDED_BY_STAFF")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = StaffRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobodyElseSeesOrEndsAnythingAndTheTryIsAudited(StaffRole role) {
        Actor.Staff staff = new Actor.Staff("bruno", Set.of(role));
        AccountId account = person.actor().accountId();

        refused("ACCOUNT_ROLE_NOT_ALLOWED", () -> oversight.find(staff, Person.EMAIL));
        refused("ACCOUNT_ROLE_NOT_ALLOWED", () -> oversight.endAll(staff, account));
        refused(
                "ACCOUNT_ROLE_NOT_ALLOWED",
                () -> oversight.end(staff, account, person.actor().sessionId()));
        assertThat(oversight.find(ADMIN, Person.EMAIL).sessions()).hasSize(1);
        assertThat(audited("ACCOUNT_LOOK_REFUSED")).isEqualTo(3);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        refused("ACCOUNT_NOT_FOUND", () -> oversight.find(ADMIN, "ninguem@nada.example"));
        refused("ACCOUNT_NOT_FOUND", () -> oversight.find(ADMIN, "sem arroba"));
        refused("ACCOUNT_NOT_FOUND", () -> oversight.endAll(ADMIN, new AccountId(UUID.randomUUID())));
    }

    private int audited(String action) {
        return world.sql()
                .fetchSingle("select count(*) from audit_event where action = ?", action)
                .into(Integer.class);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
