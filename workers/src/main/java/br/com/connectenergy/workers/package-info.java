/** The hands: the deployable that takes the engine's jobs, relays the outbox and sends the mails; it holds no rule and no SQL. */
@NullMarked
package br.com.connectenergy.workers;

import org.jspecify.annotations.NullMarked;
