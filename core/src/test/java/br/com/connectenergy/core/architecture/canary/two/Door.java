package br.com.connectenergy.core.architecture.canary.two;

import br.com.connectenergy.core.architecture.canary.two.internal.Hidden;

/** The door of the capability. */
public record Door(String name) {
    public Hidden open() {
        return new Hidden(name);
    }
}
