package br.com.connectenergy.core.notification.internal;

import static br.com.connectenergy.core.jooq.Tables.MAIL;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.Notice;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.TroubledMail;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the mail queue: PENDING, SENDING, then SENT, UNCONFIRMED or FAILED for ever. */
@Component
public class MailStore {
    private static final String PENDING = "PENDING";
    private static final String SENDING = "SENDING";
    private static final String UNCONFIRMED = "UNCONFIRMED";
    private static final int ERROR_LENGTH = 300;

    private final DSLContext db;

    MailStore(DSLContext db) {
        this.db = db;
    }

    public void insert(EmailAddress to, Notice notice, Instant now) {
        db.insertInto(MAIL)
                .set(MAIL.ID, TimeOrderedId.at(now))
                .set(MAIL.EVENT_KEY, notice.key().value())
                .set(MAIL.RECIPIENT, to.value())
                .set(MAIL.KIND, notice.kind().name())
                .set(MAIL.PARAMS, Params.write(notice.params()))
                .set(MAIL.SECRETS, notice.secrets().isEmpty() ? null : Params.write(notice.secrets()))
                .set(MAIL.STATE, PENDING)
                .set(MAIL.CREATED_AT, now)
                .set(MAIL.NEXT_ATTEMPT_AT, now)
                .onConflict(MAIL.EVENT_KEY)
                .doNothing()
                .execute();
    }

    public List<MailMessage> claim(int max, Instant now, Instant leasedUntil) {
        return db.update(MAIL)
                .set(MAIL.STATE, SENDING)
                .set(MAIL.LEASED_UNTIL, leasedUntil)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .where(MAIL.ID.in(db.select(MAIL.ID)
                        .from(MAIL)
                        .where(MAIL.STATE.eq(PENDING))
                        .and(MAIL.NEXT_ATTEMPT_AT.le(now))
                        .orderBy(MAIL.NEXT_ATTEMPT_AT)
                        .limit(max)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(MailStore::message);
    }

    public void giveUpExpired(Instant now) {
        end(MAIL.STATE.eq(SENDING).and(MAIL.LEASED_UNTIL.lt(now)), UNCONFIRMED, now, "LEASE_ENDED");
    }

    /** A late receipt is believed even after the lease ended: one claim has one holder. */
    public void markSent(UUID id, Instant now) {
        end(heldBy(id), "SENT", now, null);
    }

    public void markFailed(UUID id, Instant now, String error) {
        end(heldBy(id), "FAILED", now, error);
    }

    public void markUnconfirmed(UUID id, Instant now, String error) {
        end(MAIL.ID.eq(id).and(MAIL.STATE.eq(SENDING)), UNCONFIRMED, now, error);
    }

    public void retryAt(UUID id, Instant retryAt, String error) {
        db.update(MAIL)
                .set(MAIL.STATE, PENDING)
                .set(MAIL.NEXT_ATTEMPT_AT, retryAt)
                .setNull(MAIL.LEASED_UNTIL)
                .set(MAIL.LAST_ERROR, shortened(error))
                .where(MAIL.ID.eq(id).and(MAIL.STATE.eq(SENDING)))
                .execute();
    }

    public List<TroubledMail> troubled(int max) {
        return db.select(MAIL.asterisk())
                .from(MAIL)
                .where(MAIL.STATE.in(UNCONFIRMED, "FAILED"))
                .orderBy(MAIL.ENDED_AT.desc())
                .limit(max)
                .fetch(row -> new TroubledMail(
                        row.get(MAIL.ID),
                        NotificationKind.valueOf(row.get(MAIL.KIND)),
                        row.get(MAIL.STATE),
                        row.get(MAIL.CREATED_AT),
                        row.get(MAIL.ENDED_AT),
                        row.get(MAIL.LAST_ERROR)));
    }

    public long countPending() {
        return db.fetchCount(MAIL, MAIL.STATE.eq(PENDING));
    }

    private void end(Condition which, String state, Instant now, @Nullable String error) {
        db.update(MAIL)
                .set(MAIL.STATE, state)
                .set(MAIL.ENDED_AT, now)
                .setNull(MAIL.LEASED_UNTIL)
                .setNull(MAIL.SECRETS)
                .set(MAIL.LAST_ERROR, error == null ? null : shortened(error))
                .where(which)
                .execute();
    }

    private static Condition heldBy(UUID id) {
        return MAIL.ID.eq(id).and(MAIL.STATE.in(SENDING, UNCONFIRMED));
    }

    private static String shortened(String error) {
        return error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    }

    private static MailMessage message(Record row) {
        Map<String, String> params = new HashMap<>(Params.read(row.get(MAIL.PARAMS)));
        params.putAll(Params.read(row.get(MAIL.SECRETS)));
        return new MailMessage(
                row.get(MAIL.ID),
                EmailAddress.of(row.get(MAIL.RECIPIENT)),
                NotificationKind.valueOf(row.get(MAIL.KIND)),
                params,
                row.get(MAIL.ATTEMPTS));
    }
}
