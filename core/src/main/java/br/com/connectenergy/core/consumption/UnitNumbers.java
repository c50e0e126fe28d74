package br.com.connectenergy.core.consumption;

import org.jspecify.annotations.Nullable;

/** How the bill names a consumer unit: the national number, and the distributor's own one from before it. */
public record UnitNumbers(
        @Nullable UnitNumber national, @Nullable String legacy) {}
