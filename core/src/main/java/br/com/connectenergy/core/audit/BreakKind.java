package br.com.connectenergy.core.audit;

/** What is wrong with a trail that is not as it was sealed. */
public enum BreakKind {
    EVENT_EDITED,
    EVENT_DELETED,
    EVENT_INSERTED,
    EVENTS_REORDERED,
    SEAL_MISSING,
    SEAL_EDITED,
    SEAL_FORGED,
    SEAL_NOT_CHAINED,
    SEAL_REWRITTEN,
    CHECKPOINT_FORGED,
    TAIL_TRUNCATED
}
