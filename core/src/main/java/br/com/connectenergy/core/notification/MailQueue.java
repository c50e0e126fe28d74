package br.com.connectenergy.core.notification;

import br.com.connectenergy.core.notification.internal.MailStore;
import br.com.connectenergy.core.shared.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dispatcher's side of e-mail. A claim is committed before anything is sent, and what was claimed is never given
 * out again unless its holder says that the server surely did not take it.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class MailQueue {
    private final MailStore store;
    private final Clock clock;

    MailQueue(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Also gives up on claims whose lease ended: they become UNCONFIRMED and are for a person to look at. */
    public List<MailMessage> claim(int max, Duration lease) {
        Instant now = Moment.of(clock);
        store.giveUpExpired(now);
        return store.claim(max, now, now.plus(lease));
    }

    public void sent(UUID id) {
        store.markSent(id, Moment.of(clock));
    }

    /** Only when the server surely did not take it: it will be given out again. */
    public void failed(UUID id, Instant retryAt, String error) {
        store.retryAt(id, retryAt, error);
    }

    /** The server refuses this e-mail for good. */
    public void refused(UUID id, String error) {
        store.markFailed(id, Moment.of(clock), error);
    }

    /** The sending broke off and the outcome is unknown: never sent again by itself. */
    public void unconfirmed(UUID id, String error) {
        store.markUnconfirmed(id, Moment.of(clock), error);
    }

    /** Newest first. */
    public List<TroubledMail> troubled(int max) {
        return store.troubled(max);
    }

    public long pending() {
        return store.countPending();
    }
}
