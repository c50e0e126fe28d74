package br.com.connectenergy.core.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF008")
@Tag("RNF020")
class ApiClientsIT {
    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final Set<Scope> TASKS = Set.of(Scope.READ_TASKS);

    private CoreWorld world;
    private ApiClients clients;
    private ClientSignIns signIns;
    private Person owner;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        clients = world.door(ApiClients.class);
        signIns = world.door(ClientSignIns.class);
        owner = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aRegisteredSystemSignsInForItsCompanyAndItsScopesOnly() {
        IssuedSecret issued = register("Medidor da Padaria");

        assertThat(signIn(issued)).hasValueSatisfying(grant -> {
            assertThat(grant.company()).isEqualTo(owner.company);
            assertThat(grant.scopes()).isEqualTo(TASKS);
        });
        assertThat(clients.of(owner.asCompany())).extracting(ApiClient::name).containsExactly("Medidor da Padaria");
    }

    @Test
    void theSecretIsReadableNowhereInTheDatabase() {
        String secret = register("Medidor").secret().value();

        String stored = world.sql().fetch("select * from api_client_secret").toString()
                + world.sql().fetch("select * from api_client")
                + world.sql().fetch("select * from audit_event");
        assertThat(stored).doesNotContain(secret);
    }

    @Test
    void aWrongSecretAnUnknownNameAndAMalformedOneAreTheSameRefusalAndAudited() {
        IssuedSecret issued = register("Medidor");
        String id = issued.client().id().toString();

        assertThat(signIns.signIn(id, SecretToken.random().value())).isEmpty();
        assertThat(signIns.signIn(id, "")).isEmpty();
        assertThat(signIns.signIn(UUID.randomUUID().toString(), issued.secret().value()))
                .isEmpty();
        assertThat(signIns.signIn("' or 1=1 --", issued.secret().value())).isEmpty();
        assertThat(world.sql()
                        .fetch("select subject_id from audit_event where action = 'CLIENT_REFUSED' order by id")
                        .getValues(0))
                .map(String::valueOf)
                .containsExactly(id, id, "unknown", "unknown");
    }

    @Test
    void twoSecretsOverlapAfterARotationAndNeverThree() {
        IssuedSecret first = register("Medidor");
        IssuedSecret second = rotate(first);

        assertThat(signIn(first)).isPresent();
        assertThat(signIn(second)).isPresent();
        assertThat(second.client().earlierSecretUntil()).isEqualTo(world.now().plus(OVERLAP));

        IssuedSecret third = rotate(first);
        assertThat(signIn(first)).isEmpty();
        assertThat(signIn(second)).isPresent();
        assertThat(signIn(third)).isPresent();

        world.travel(OVERLAP);
        assertThat(signIn(second)).isEmpty();
        assertThat(signIn(third)).isPresent();
        assertThat(clients.of(owner.asCompany()).getFirst().earlierSecretUntil())
                .isNull();
    }

    @Test
    void anEndedSystemIsRefusedAndItsTokensAreDenied() {
        IssuedSecret issued = register("Medidor");
        signIns.issued(signIn(issued).orElseThrow());
        assertThat(signIns.deniedSince(world.now().minusSeconds(60))).isEmpty();
        clients.end(owner.actor(), owner.asCompany(), issued.client().id());

        assertThat(signIn(issued)).isEmpty();
        assertThat(signIns.deniedSince(world.now().minusSeconds(60)))
                .containsExactly(issued.client().id());
        assertThat(clients.of(owner.asCompany())).isEmpty();
        refused("CLIENT_NOT_FOUND", () -> rotate(issued));
        refused(
                "CLIENT_NOT_FOUND",
                () -> clients.end(
                        owner.actor(), owner.asCompany(), issued.client().id()));
    }

    @Test
    void aCompanyThatIsSuspendedTakesItsSystemsAlong() {
        IssuedSecret issued = register("Medidor");
        signIns.issued(signIn(issued).orElseThrow());
        world.sql()
                .execute(
                        "update registration set state = 'SUSPENDED', approved_at = now() where id = ?",
                        owner.company.value());

        assertThat(signIn(issued)).isEmpty();
        assertThat(signIns.deniedSince(world.now().minusSeconds(60)))
                .containsExactly(issued.client().id());
    }

    @Test
    void onlyTheOwnerRightAfterShowingTheirFactorChangesSystems() {
        IssuedSecret issued = register("Medidor");
        Actor.Company nobody = new Actor.Company(owner.company);
        refused("NOT_OWNER", () -> clients.register(owner.actor(), nobody, "Outro", TASKS));

        world.travel(Duration.ofMinutes(6));
        refused("STEP_UP_REQUIRED", () -> register("Outro"));
        refused("STEP_UP_REQUIRED", () -> rotate(issued));
        refused(
                "STEP_UP_REQUIRED",
                () -> clients.end(
                        owner.actor(), owner.asCompany(), issued.client().id()));
    }

    @Test
    void aNameIsPrintableScopesAreSomeAndThereIsAnEndToHowMany() {
        refused("CLIENT_INVALID", () -> register(" "));
        refused("CLIENT_INVALID", () -> register("a\u0007"));
        refused("CLIENT_INVALID", () -> register("a".repeat(81)));
        refused("CLIENT_INVALID", () -> clients.register(owner.actor(), owner.asCompany(), "Sem nada", Set.of()));
        for (int i = 0; i < ApiClients.MOST; i++) register("Medidor " + i);
        refused("TOO_MANY_CLIENTS", () -> register("Mais um"));
    }

    private IssuedSecret register(String name) {
        return clients.register(owner.actor(), owner.asCompany(), name, TASKS);
    }

    private IssuedSecret rotate(IssuedSecret of) {
        return clients.rotate(owner.actor(), owner.asCompany(), of.client().id(), OVERLAP);
    }

    private Optional<ClientGrant> signIn(IssuedSecret issued) {
        return signIns.signIn(issued.client().id().toString(), issued.secret().value());
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error().name()).isEqualTo(code));
    }
}
