/** Rows of consumer units and their months. */
@NullMarked
package br.com.connectenergy.core.consumption.internal;

import org.jspecify.annotations.NullMarked;
