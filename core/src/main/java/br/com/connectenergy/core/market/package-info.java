/** Public figures of the market: spot price (PLD), price indexes, municipalities (RF002); may touch shared, energy and dataset. */
@NullMarked
package br.com.connectenergy.core.market;

import org.jspecify.annotations.NullMarked;
