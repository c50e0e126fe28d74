/** SQL of the outbox. */
@NullMarked
package br.com.connectenergy.core.outbox.internal;

import org.jspecify.annotations.NullMarked;
