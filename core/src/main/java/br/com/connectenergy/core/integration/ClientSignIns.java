package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.integration.internal.ApiClientStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RF008: a third-party system shows its secret and learns what it may read; every refusal is audited. */
@Component
@Transactional
public class ClientSignIns {
    private static final Actor.System ACTOR = new Actor.System("client-sign-in");

    private final ApiClientStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ClientSignIns(ApiClientStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for an unknown system as for a wrong secret, an ended system and a company that is out. */
    public Optional<ClientGrant> signIn(String id, String secret) {
        Instant now = Moment.of(clock);
        Optional<ClientId> client = ClientId.parse(id).filter(store::exists);
        Optional<ClientGrant> grant = client.flatMap(
                known -> SecretToken.parse(secret).flatMap(shown -> store.grant(known, shown.digest(), now)));
        if (grant.isEmpty()) {
            String subject = client.map(ClientId::toString).orElse("unknown");
            audit.record(ACTOR, "CLIENT_REFUSED", ApiClients.SUBJECT, subject, Map.of());
        }
        return grant;
    }

    /** Notes that the system was handed a token for these scopes. */
    public void issued(ClientGrant grant) {
        store.tokenIssued(grant.clientId(), Moment.of(clock));
        audit.record(
                ACTOR,
                "CLIENT_TOKEN_ISSUED",
                ApiClients.SUBJECT,
                grant.clientId().toString(),
                Map.of("scopes", Scope.text(grant.scopes())));
    }

    /** Systems that hold a token handed out after this moment and may read no more: ended, or of a company that is out. */
    @Transactional(readOnly = true)
    public Set<ClientId> deniedSince(Instant since) {
        return store.deniedSince(since);
    }
}
