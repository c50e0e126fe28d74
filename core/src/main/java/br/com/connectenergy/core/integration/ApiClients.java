package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.identity.Members;
import br.com.connectenergy.core.identity.SessionDesk;
import br.com.connectenergy.core.integration.internal.ApiClientStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RF008, RNF020: the owner lets third-party systems read for the company; each secret is shown once and kept as a digest. */
@Component
@Transactional
public class ApiClients {
    public static final int MOST = 10;
    static final String SUBJECT = "API_CLIENT";
    private static final int MAX_NAME = 80;

    private final ApiClientStore store;
    private final Members members;
    private final SessionDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    ApiClients(ApiClientStore store, Members members, SessionDesk desk, AuditTrail audit, Clock clock) {
        this.store = store;
        this.members = members;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /** The ones that have not ended, oldest first. */
    @Transactional(readOnly = true)
    public List<ApiClient> of(Actor.Company actor) {
        return store.openOf(actor.registrationId(), Moment.of(clock));
    }

    public IssuedSecret register(Actor.Account person, Actor.Company actor, String name, Set<Scope> scopes) {
        requireOwner(person, actor);
        String clean = name.strip();
        boolean printable = clean.codePoints().noneMatch(Character::isISOControl);
        if (clean.isEmpty() || clean.length() > MAX_NAME || !printable)
            throw IntegrationError.CLIENT_INVALID.refuse(List.of(new FieldError("name", "INVALID")));
        if (scopes.isEmpty())
            throw IntegrationError.CLIENT_INVALID.refuse(List.of(new FieldError("scopes", "MISSING")));
        RegistrationId company = actor.registrationId();
        store.lockCompany(company);
        Instant now = Moment.of(clock);
        if (store.openOf(company, now).size() >= MOST) throw IntegrationError.TOO_MANY_CLIENTS.refuse();
        ApiClient client = new ApiClient(new ClientId(TimeOrderedId.at(now)), company, clean, scopes, now, null, null);
        SecretToken secret = SecretToken.random();
        store.insert(client, person.accountId(), secret.digest());
        note(actor, "CLIENT_REGISTERED", client.id(), Map.of("scopes", Scope.text(scopes)));
        return new IssuedSecret(client, secret);
    }

    /** The present secret stays good for the overlap; one before it is void at once. */
    public IssuedSecret rotate(Actor.Account person, Actor.Company actor, ClientId id, Duration overlap) {
        requireOwner(person, actor);
        Instant now = Moment.of(clock);
        ClientId known =
                store.lock(actor.registrationId(), id).orElseThrow(() -> IntegrationError.CLIENT_NOT_FOUND.refuse());
        SecretToken secret = SecretToken.random();
        store.replaceSecret(known, secret.digest(), now, now.plus(overlap));
        note(
                actor,
                "CLIENT_SECRET_ROTATED",
                id,
                Map.of("earlierUntil", now.plus(overlap).toString()));
        return new IssuedSecret(store.find(actor.registrationId(), id, now).orElseThrow(), secret);
    }

    /** Its tokens are refused from now on. */
    public void end(Actor.Account person, Actor.Company actor, ClientId id) {
        requireOwner(person, actor);
        if (!store.end(actor.registrationId(), id, Moment.of(clock))) throw IntegrationError.CLIENT_NOT_FOUND.refuse();
        note(actor, "CLIENT_ENDED", id, Map.of());
    }

    private void requireOwner(Actor.Account person, Actor.Company actor) {
        members.requireOwner(actor);
        desk.requireStepUp(person);
    }

    private void note(Actor.Company actor, String action, ClientId id, Map<String, Object> facts) {
        audit.record(actor, action, SUBJECT, id.toString(), facts);
    }
}
