/** Figures of the running system, each measured beside its peer and its physical limit within one run. */
@NullMarked
package br.com.connectenergy.bench.figures;

import org.jspecify.annotations.NullMarked;
