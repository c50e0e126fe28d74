package br.com.connectenergy.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.audit.SealFixture;
import br.com.connectenergy.core.integration.ApiClients;
import br.com.connectenergy.core.integration.ClientSignIns;
import br.com.connectenergy.core.integration.IssuedSecret;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody guesses the secret of a third-party system. */
@Tag("RNF012")
class ClientRefusalsIT {
    private static final AlertSettings SETTINGS =
            new AlertSettings(5, 50, Duration.ofMinutes(15), 20, 30, Duration.ofHours(1));
    private static final Actor.Staff ADMIN = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));

    private CoreWorld world;
    private SealFixture trail;
    private Person owner;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        trail = new SealFixture(world);
        owner = Person.signedUp(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void refusalsOfOneSystemAreABurstAndThoseOfManyAreNot() {
        IssuedSecret meter = register("Medidor");
        IssuedSecret other = register("Outro");
        guess(meter, 4);
        guess(other, 4);
        assertThat(alerts()).isEmpty();
        guess(meter, 1);

        assertThat(alerts())
                .extracting(SecurityAlert::kind, SecurityAlert::subjectType, SecurityAlert::subjectId)
                .containsExactly(tuple(
                        AlertKind.CLIENT_REFUSED_BURST,
                        "API_CLIENT",
                        meter.client().id().toString()));
    }

    private IssuedSecret register(String name) {
        return world.door(ApiClients.class).register(owner.actor(), owner.asCompany(), name, Set.of(Scope.READ_TASKS));
    }

    private void guess(IssuedSecret system, int times) {
        for (int i = 0; i < times; i++) {
            world.door(ClientSignIns.class)
                    .signIn(
                            system.client().id().toString(),
                            SecretToken.random().value());
            world.travel(Duration.ofSeconds(1));
        }
    }

    private List<SecurityAlert> alerts() {
        trail.sealAll();
        while (world.door(AlertWatch.class).read(SETTINGS) > 0) Thread.onSpinWait();
        return world.door(Alerts.class).all(ADMIN);
    }
}
