package br.com.connectenergy.core.architecture.canary.one;

import br.com.connectenergy.core.architecture.canary.two.internal.Hidden;

/** Reaches into the inside of another capability. */
public record Trespasser(Hidden hidden) {}
