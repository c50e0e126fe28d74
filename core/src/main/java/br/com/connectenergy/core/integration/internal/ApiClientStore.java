package br.com.connectenergy.core.integration.internal;

import static br.com.connectenergy.core.jooq.Tables.API_CLIENT;
import static br.com.connectenergy.core.jooq.Tables.API_CLIENT_SECRET;
import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.integration.ApiClient;
import br.com.connectenergy.core.integration.ClientGrant;
import br.com.connectenergy.core.integration.ClientId;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of third-party systems and of their secrets' digests. */
@Component
public class ApiClientStore {
    /** Nothing is read for a company that was refused, lapsed or is suspended. */
    private static final Condition COMPANY_IS_OUT =
            REGISTRATION.STATE.in("REJECTED", "EXPIRED", "SUSPENDED", "REINSTATEMENT_REVIEW");

    private final DSLContext db;

    ApiClientStore(DSLContext db) {
        this.db = db;
    }

    /** Nobody else registers a system of the company before this transaction ends. */
    public void lockCompany(RegistrationId company) {
        db.select(REGISTRATION.ID)
                .from(REGISTRATION)
                .where(REGISTRATION.ID.eq(company.value()))
                .forNoKeyUpdate()
                .fetch();
    }

    public void insert(ApiClient client, AccountId by, Sha256 secret) {
        db.insertInto(API_CLIENT)
                .set(API_CLIENT.ID, client.id().value())
                .set(API_CLIENT.REGISTRATION_ID, client.company().value())
                .set(API_CLIENT.NAME, client.name())
                .set(
                        API_CLIENT.SCOPES,
                        client.scopes().stream().map(Enum::name).sorted().toArray(String[]::new))
                .set(API_CLIENT.REGISTERED_BY, by.value())
                .set(API_CLIENT.REGISTERED_AT, client.registeredAt())
                .execute();
        insertSecret(client.id(), secret, client.registeredAt());
    }

    /** Oldest first. */
    public List<ApiClient> openOf(RegistrationId company, Instant now) {
        return db.select(API_CLIENT.asterisk(), earlierUntil(now))
                .from(API_CLIENT)
                .where(open(company))
                .orderBy(API_CLIENT.REGISTERED_AT, API_CLIENT.ID)
                .fetch(row -> client(row, now));
    }

    public Optional<ApiClient> find(RegistrationId company, ClientId id, Instant now) {
        return openOf(company, now).stream()
                .filter(client -> client.id().equals(id))
                .findFirst();
    }

    /** Nobody else changes it before this transaction ends. */
    public Optional<ClientId> lock(RegistrationId company, ClientId id) {
        return db.select(API_CLIENT.ID)
                .from(API_CLIENT)
                .where(open(company).and(API_CLIENT.ID.eq(id.value())))
                .forUpdate()
                .fetchOptional(row -> new ClientId(row.value1()));
    }

    public boolean exists(ClientId id) {
        return db.fetchExists(API_CLIENT, API_CLIENT.ID.eq(id.value()));
    }

    /** At most two are good at a time. */
    public void replaceSecret(ClientId id, Sha256 successor, Instant now, Instant earlierUntil) {
        db.deleteFrom(API_CLIENT_SECRET)
                .where(API_CLIENT_SECRET.CLIENT_ID.eq(id.value()))
                .and(API_CLIENT_SECRET.EXPIRES_AT.isNotNull())
                .execute();
        db.update(API_CLIENT_SECRET)
                .set(API_CLIENT_SECRET.EXPIRES_AT, earlierUntil)
                .where(API_CLIENT_SECRET.CLIENT_ID.eq(id.value()))
                .execute();
        insertSecret(id, successor, now);
    }

    /** Answers whether it was open. */
    public boolean end(RegistrationId company, ClientId id, Instant now) {
        boolean ended = db.update(API_CLIENT)
                        .set(API_CLIENT.ENDED_AT, now)
                        .where(open(company).and(API_CLIENT.ID.eq(id.value())))
                        .execute()
                == 1;
        if (ended) {
            db.deleteFrom(API_CLIENT_SECRET)
                    .where(API_CLIENT_SECRET.CLIENT_ID.eq(id.value()))
                    .execute();
        }
        return ended;
    }

    /** What the holder of this secret may read right now. */
    public Optional<ClientGrant> grant(ClientId id, Sha256 secret, Instant now) {
        return db.select(API_CLIENT.REGISTRATION_ID, API_CLIENT.SCOPES)
                .from(API_CLIENT)
                .join(API_CLIENT_SECRET)
                .on(API_CLIENT_SECRET.CLIENT_ID.eq(API_CLIENT.ID))
                .join(REGISTRATION)
                .on(REGISTRATION.ID.eq(API_CLIENT.REGISTRATION_ID))
                .where(API_CLIENT.ID.eq(id.value()))
                .and(API_CLIENT.ENDED_AT.isNull())
                .and(API_CLIENT_SECRET.SECRET_SHA256.eq(secret.hex()))
                .and(API_CLIENT_SECRET.EXPIRES_AT.isNull().or(API_CLIENT_SECRET.EXPIRES_AT.gt(now)))
                .and(DSL.not(COMPANY_IS_OUT))
                .fetchOptional(row -> new ClientGrant(id, new RegistrationId(row.value1()), scopes(row.value2())));
    }

    public void tokenIssued(ClientId id, Instant now) {
        db.update(API_CLIENT)
                .set(API_CLIENT.LAST_TOKEN_AT, now)
                .where(API_CLIENT.ID.eq(id.value()))
                .execute();
    }

    public Set<ClientId> deniedSince(Instant since) {
        return db
                .select(API_CLIENT.ID)
                .from(API_CLIENT)
                .join(REGISTRATION)
                .on(REGISTRATION.ID.eq(API_CLIENT.REGISTRATION_ID))
                .where(API_CLIENT.LAST_TOKEN_AT.ge(since))
                .and(API_CLIENT.ENDED_AT.isNotNull().or(COMPANY_IS_OUT))
                .fetch(row -> new ClientId(row.value1()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private void insertSecret(ClientId id, Sha256 secret, Instant now) {
        db.insertInto(API_CLIENT_SECRET)
                .set(API_CLIENT_SECRET.SECRET_SHA256, secret.hex())
                .set(API_CLIENT_SECRET.CLIENT_ID, id.value())
                .set(API_CLIENT_SECRET.ISSUED_AT, now)
                .execute();
    }

    private static Condition open(RegistrationId company) {
        return API_CLIENT.REGISTRATION_ID.eq(company.value()).and(API_CLIENT.ENDED_AT.isNull());
    }

    private static Field<Instant> earlierUntil(Instant now) {
        return DSL.select(DSL.max(API_CLIENT_SECRET.EXPIRES_AT))
                .from(API_CLIENT_SECRET)
                .where(API_CLIENT_SECRET.CLIENT_ID.eq(API_CLIENT.ID))
                .and(API_CLIENT_SECRET.EXPIRES_AT.gt(now))
                .asField("earlier_until");
    }

    private static ApiClient client(Record row, Instant now) {
        return new ApiClient(
                new ClientId(row.get(API_CLIENT.ID)),
                new RegistrationId(row.get(API_CLIENT.REGISTRATION_ID)),
                row.get(API_CLIENT.NAME),
                scopes(row.get(API_CLIENT.SCOPES)),
                row.get(API_CLIENT.REGISTERED_AT),
                row.get(API_CLIENT.LAST_TOKEN_AT),
                row.get(earlierUntil(now)));
    }

    private static Set<Scope> scopes(String[] names) {
        return Stream.of(names).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
