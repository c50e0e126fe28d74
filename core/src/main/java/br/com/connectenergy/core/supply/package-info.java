/** Energy supplied on the free market: settlement of a month, its invoice, readjustment and the cost of leaving; may touch shared and energy. */
@NullMarked
package br.com.connectenergy.core.supply;

import org.jspecify.annotations.NullMarked;
