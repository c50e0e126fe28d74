/** Faults on a running world while registrations come in, replayable by their seed, and the invariants that must hold afterwards. */
@NullMarked
package br.com.connectenergy.bench.faults;

import org.jspecify.annotations.NullMarked;
