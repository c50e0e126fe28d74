package br.com.connectenergy.core.architecture.canary;

/** Breaks "names say what a thing is". */
record NegotiationService(String name) {}
