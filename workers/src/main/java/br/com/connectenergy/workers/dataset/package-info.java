/** One class per job type of the dataset models (RF002): variables in, one call to core, variables out. */
@NullMarked
package br.com.connectenergy.workers.dataset;

import org.jspecify.annotations.NullMarked;
