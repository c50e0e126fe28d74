/** Quantities and prices of electricity, each with its unit: power is not energy, R$/MWh is not R$/kWh; may touch shared only. */
@NullMarked
package br.com.connectenergy.core.energy;

import org.jspecify.annotations.NullMarked;
