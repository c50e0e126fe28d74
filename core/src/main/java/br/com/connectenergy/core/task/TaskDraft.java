package br.com.connectenergy.core.task;

import java.time.Instant;
import java.util.Map;

/** Answers that were typed and not sent, by the keys of the form; PERSONAL DATA, so they hide in texts. */
public record TaskDraft(Map<String, Object> answers, Instant savedAt) {
    @Override
    public String toString() {
        return "TaskDraft[savedAt=" + savedAt + "]";
    }
}
