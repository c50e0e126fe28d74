/** Regulated tariffs, taxes and the bill to the cent, each line with its whole explanation (RF002, RN003); may touch shared, energy, dataset and audit. */
@NullMarked
package br.com.connectenergy.core.tariff;

import org.jspecify.annotations.NullMarked;
