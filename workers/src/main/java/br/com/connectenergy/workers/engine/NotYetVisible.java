package br.com.connectenergy.workers.engine;

/** What the job needs to see has happened but cannot be read yet; the job comes back in a second and keeps its retries. */
public final class NotYetVisible extends RuntimeException {

    public NotYetVisible(String message) {
        super(message);
    }
}
