/** SQL of the steps. */
@NullMarked
package br.com.connectenergy.core.process.internal;

import org.jspecify.annotations.NullMarked;
