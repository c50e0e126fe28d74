/** Our own record of the tasks that wait for a person; may touch shared, outbox, live, document, audit and vault. */
@NullMarked
package br.com.connectenergy.core.task;

import org.jspecify.annotations.NullMarked;
