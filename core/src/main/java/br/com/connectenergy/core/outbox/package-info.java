/** Facts on their way to the process engine, kept in the transaction that made them true; may touch shared only. */
@NullMarked
package br.com.connectenergy.core.outbox;

import org.jspecify.annotations.NullMarked;
