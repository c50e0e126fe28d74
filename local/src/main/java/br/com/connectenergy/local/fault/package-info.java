/** Faults on demand for tests: kill, pause, broken networks, full disks, and the invariants that must hold afterwards. */
@NullMarked
package br.com.connectenergy.local.fault;

import org.jspecify.annotations.NullMarked;
