package br.com.connectenergy.core.audit;

import org.jspecify.annotations.Nullable;

/** The first place where the trail is not as it was sealed; without an event when the block itself is wrong. */
public record AuditBreak(
        BreakKind kind, long block, @Nullable Long eventId) {

    /** One sentence for the person who asked. */
    public String sentence() {
        return switch (kind) {
            case EVENT_EDITED -> "Event " + eventId + " of block " + block + " was edited.";
            case EVENT_DELETED -> "Event " + eventId + " of block " + block + " was deleted.";
            case EVENT_INSERTED -> "Event " + eventId + " was inserted into block " + block + " after it was sealed.";
            case EVENTS_REORDERED -> "Event " + eventId + " of block " + block + " changed places with another.";
            case SEAL_MISSING -> "The seal of block " + block + " is missing.";
            case SEAL_EDITED -> "The seal of block " + block + " was edited.";
            case SEAL_FORGED -> "The seal of block " + block + " is not signed by a known key.";
            case SEAL_NOT_CHAINED -> "The seal of block " + block + " does not follow the block before it.";
            case SEAL_REWRITTEN -> "Block " + block + " is not the one that the checkpoint remembers.";
            case CHECKPOINT_FORGED -> "The checkpoint of block " + block + " is not signed by a known key.";
            case TAIL_TRUNCATED -> "The trail ends before block " + block + ", which the checkpoint remembers.";
        };
    }
}
