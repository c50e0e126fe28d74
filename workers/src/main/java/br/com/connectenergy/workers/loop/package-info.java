/** The loops that run beside the jobs: models deployed, outbox relayed, mails sent, licences swept, audit sealed and watched; each safe in many copies. */
@NullMarked
package br.com.connectenergy.workers.loop;

import org.jspecify.annotations.NullMarked;
