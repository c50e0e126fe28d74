/** Rows of the tariffs. */
@NullMarked
package br.com.connectenergy.core.tariff.internal;

import org.jspecify.annotations.NullMarked;
