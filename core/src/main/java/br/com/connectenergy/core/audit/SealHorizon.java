package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.SealStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Up to which event nothing can appear any more. Ids are given before commits, so a slow transaction may still hold a
 * smaller id than the newest that is visible: a writer has its transaction number before its event id, hence every
 * smaller id belongs to a smaller number than one taken after the newest event was seen, and is settled when all of
 * those have ended.
 */
@Component
class SealHorizon {

    private record Mark(long eventId, String transaction) {}

    private final SealStore store;
    private @Nullable Mark waiting;

    SealHorizon(SealStore store) {
        this.store = store;
    }

    /** The last settled event, or the last sealed one when nothing newer is settled yet. */
    synchronized long settled(long lastSealed) {
        Mark mark = waiting;
        if (mark == null) {
            long newest = store.newestEvent();
            if (newest <= lastSealed) return lastSealed;
            mark = new Mark(newest, store.transaction());
        }
        boolean ended = store.settled(mark.transaction());
        waiting = ended ? null : mark;
        return ended ? Math.max(lastSealed, mark.eventId()) : lastSealed;
    }
}
