/** Rows of the datasets. */
@NullMarked
package br.com.connectenergy.core.dataset.internal;

import org.jspecify.annotations.NullMarked;
