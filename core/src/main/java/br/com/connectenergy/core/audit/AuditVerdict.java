package br.com.connectenergy.core.audit;

import org.jspecify.annotations.Nullable;

/** What a look at the whole trail found: how much was compared, how much waits for its seal, and the first break. */
public record AuditVerdict(
        long blocks, long events, long unsealed, @Nullable AuditBreak firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }

    /** One sentence for the person who asked. */
    public String sentence() {
        return firstBreak == null
                ? "Intact: " + events + " events in " + blocks + " blocks; " + unsealed + " wait for their seal."
                : firstBreak.sentence();
    }
}
