package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.ClientId;
import br.com.connectenergy.core.integration.ClientSignIns;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which third-party systems are out although their tokens are still in their time, as the database said half a second ago. */
@Component
class DeniedClients {

    private static final Duration WINDOW = AccessTokens.VALIDITY.plusMinutes(5);
    private final Reread<Set<ClientId>> denied;

    DeniedClients(ClientSignIns signIns, Clock clock) {
        this.denied = new Reread<>(
                "denied-clients",
                Set.of(),
                () -> signIns.deniedSince(clock.instant().minus(WINDOW)));
    }

    boolean contains(ClientId client) {
        return denied.latest().contains(client);
    }

    @PostConstruct
    void begin() {
        denied.begin();
    }

    @PreDestroy
    void end() {
        denied.close();
    }
}
