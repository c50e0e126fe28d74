package br.com.connectenergy.core.market;

import br.com.connectenergy.core.shared.Sha256;

/** A figure with the version and line of the file it was read from. */
public record Traced<T>(T value, Sha256 version, int line) {}
