/** Who may migrate to the free market, as a decision table that is evaluated in place (RF002, UC3). */
@NullMarked
package br.com.connectenergy.processes.eligibility;

import org.jspecify.annotations.NullMarked;
