package br.com.connectenergy.processes.engine;

/** The search does not show a thing that the engine surely has. */
final class NotVisibleYet extends RuntimeException {
    NotVisibleYet(String what) {
        super(what, null, false, false);
    }
}
