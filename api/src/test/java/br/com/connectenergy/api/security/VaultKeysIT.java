package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RNF011")
@CounterTest
@Import(Counter.class)
class VaultKeysIT {

    @Autowired
    private Counter counter;

    @Test
    void theOperatorRenewsTheKeysAndEverybodyStillSignsIn() {
        Person ana = counter.people().owner("PME", "ana.cofre@padaria.example");

        counter.management().post("/actuator/vaultkeys", null).expect(200);
        assertThat(counter.management()
                        .delete("/actuator/vaultkeys")
                        .expect(200)
                        .json()
                        .at("/reencrypted")
                        .asInt())
                .isPositive();

        counter.people().signIn(ana).get("/api/v1/account").expect(200);
        counter.browser().post("/actuator/vaultkeys", null).expect(404);
    }
}
