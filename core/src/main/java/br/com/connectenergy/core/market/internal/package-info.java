/** Rows of the market's figures. */
@NullMarked
package br.com.connectenergy.core.market.internal;

import org.jspecify.annotations.NullMarked;
