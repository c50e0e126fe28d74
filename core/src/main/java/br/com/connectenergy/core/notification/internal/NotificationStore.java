package br.com.connectenergy.core.notification.internal;

import static br.com.connectenergy.core.jooq.Tables.NOTIFICATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.Notice;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the messages in the app. */
@Component
public class NotificationStore {
    private final DSLContext db;

    NotificationStore(DSLContext db) {
        this.db = db;
    }

    /** The id of the message; empty when this event was told before. */
    public Optional<UUID> insert(RegistrationId registrationId, Notice notice, Instant now) {
        return db.insertInto(NOTIFICATION)
                .set(NOTIFICATION.ID, TimeOrderedId.at(now))
                .set(NOTIFICATION.REGISTRATION_ID, registrationId.value())
                .set(NOTIFICATION.EVENT_KEY, notice.key().value())
                .set(NOTIFICATION.KIND, notice.kind().name())
                .set(NOTIFICATION.PARAMS, Params.write(notice.params()))
                .set(NOTIFICATION.CREATED_AT, now)
                .onConflict(NOTIFICATION.EVENT_KEY)
                .doNothing()
                .returning(NOTIFICATION.ID)
                .fetchOptional(NOTIFICATION.ID);
    }

    public List<AppNotification> of(RegistrationId registrationId) {
        return db.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.REGISTRATION_ID.eq(registrationId.value()))
                .orderBy(NOTIFICATION.POSITION.desc())
                .fetch(row -> new AppNotification(
                        row.get(NOTIFICATION.ID),
                        NotificationKind.valueOf(row.get(NOTIFICATION.KIND)),
                        Params.read(row.get(NOTIFICATION.PARAMS)),
                        row.get(NOTIFICATION.CREATED_AT),
                        row.get(NOTIFICATION.READ_AT)));
    }

    public boolean markRead(RegistrationId registrationId, UUID id, Instant now) {
        return db.update(NOTIFICATION)
                        .set(NOTIFICATION.READ_AT, coalesce(NOTIFICATION.READ_AT, val(now)))
                        .where(NOTIFICATION.ID.eq(id))
                        .and(NOTIFICATION.REGISTRATION_ID.eq(registrationId.value()))
                        .execute()
                == 1;
    }
}
