package br.com.connectenergy.processes.engine;

import org.jspecify.annotations.Nullable;

/** A user task as the engine's search shows it: an opaque key, its state and who holds or completed it. */
public record UserTask(String key, String state, @Nullable String assignee) {

    /** Completed by its assignee; the search may show it some seconds late. */
    public boolean completed() {
        return state.equals("COMPLETED");
    }

    /** Completed, canceled or failed: nothing can be done to it any more. */
    public boolean over() {
        return completed() || state.equals("CANCELED") || state.equals("FAILED");
    }
}
