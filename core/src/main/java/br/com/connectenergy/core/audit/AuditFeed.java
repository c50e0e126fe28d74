package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.FeedStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sealed trail for those who draw conclusions from it: nothing ever appears behind an event that was given out. */
@Component
@Transactional(readOnly = true)
public class AuditFeed {
    private final FeedStore store;

    AuditFeed(FeedStore store) {
        this.store = store;
    }

    /** In order. */
    public List<AuditEvent> after(long eventId, int max) {
        return store.sealedAfter(eventId, max);
    }

    /** How many of these happened to anybody after a moment, up to this event. */
    public int count(Set<String> actions, Instant after, long upTo) {
        return store.count(actions, after, upTo);
    }

    /** The same for the subject of this event. */
    public int countOfSubject(Set<String> actions, Instant after, AuditEvent event) {
        return store.countOfSubject(actions, after, event);
    }

    /** On how many different subjects the actor of this event did these after a moment, up to this event. */
    public int subjectsOfActor(Set<String> actions, Instant after, AuditEvent event) {
        return store.subjectsOfActor(actions, after, event);
    }

    /** What happened to the subject of this event before it, newest first. */
    public List<AuditEvent> before(AuditEvent event, Set<String> actions, int max) {
        return store.before(event, actions, max);
    }
}
