package br.com.connectenergy.core.architecture.canary.two.internal;

/** Hidden behind its capability. */
public record Hidden(String name) {}
