/** One class per job type of the registration models (RN001, RN002): variables in, one call to core, variables out. */
@NullMarked
package br.com.connectenergy.workers.registration;

import org.jspecify.annotations.NullMarked;
