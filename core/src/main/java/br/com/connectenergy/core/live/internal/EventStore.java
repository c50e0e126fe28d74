package br.com.connectenergy.core.live.internal;

import static br.com.connectenergy.core.jooq.Tables.COMPANY_EVENT;
import static br.com.connectenergy.core.jooq.Tables.COMPANY_FEED;

import br.com.connectenergy.core.live.CompanyEvent;
import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of the feed; the database numbers them. */
@Component
public class EventStore {
    private final DSLContext db;

    EventStore(DSLContext db) {
        this.db = db;
    }

    public void insert(CompanyEvent event) {
        db.insertInto(COMPANY_EVENT)
                .set(COMPANY_EVENT.REGISTRATION_ID, event.registrationId().value())
                .set(COMPANY_EVENT.ID, event.id())
                .set(COMPANY_EVENT.KIND, event.kind().name())
                .set(COMPANY_EVENT.FACTS, JSONB.jsonb(JsonFacts.write(event.facts())))
                .set(COMPANY_EVENT.AT, event.at())
                .execute();
    }

    public List<CompanyEvent> after(RegistrationId registrationId, long id, int max) {
        return db.selectFrom(COMPANY_EVENT)
                .where(COMPANY_EVENT.REGISTRATION_ID.eq(registrationId.value()))
                .and(COMPANY_EVENT.ID.gt(id))
                .orderBy(COMPANY_EVENT.ID)
                .limit(max)
                .fetch(row -> new CompanyEvent(
                        registrationId,
                        row.get(COMPANY_EVENT.ID),
                        CompanyEventKind.valueOf(row.get(COMPANY_EVENT.KIND)),
                        JsonFacts.read(row.get(COMPANY_EVENT.FACTS).data()),
                        row.get(COMPANY_EVENT.AT)));
    }

    public long lastId(RegistrationId registrationId) {
        return db.select(COMPANY_FEED.LAST_ID)
                .from(COMPANY_FEED)
                .where(COMPANY_FEED.REGISTRATION_ID.eq(registrationId.value()))
                .fetchOptional(COMPANY_FEED.LAST_ID)
                .orElse(0L);
    }

    public int deleteBefore(Instant moment, int max) {
        db.select(DSL.field("set_config('connectenergy.sweep', 'on', true)")).fetch();
        int gone = db.deleteFrom(COMPANY_EVENT)
                .where(DSL.row(COMPANY_EVENT.REGISTRATION_ID, COMPANY_EVENT.ID)
                        .in(db.select(COMPANY_EVENT.REGISTRATION_ID, COMPANY_EVENT.ID)
                                .from(COMPANY_EVENT)
                                .where(COMPANY_EVENT.AT.lt(moment))
                                .limit(max)
                                .forUpdate()
                                .skipLocked()))
                .execute();
        db.select(DSL.field("set_config('connectenergy.sweep', 'off', true)")).fetch();
        return gone;
    }
}
