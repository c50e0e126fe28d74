/** Our own record of the tasks that wait for a person; may touch shared, outbox and live. */
@NullMarked
package br.com.connectenergy.core.task;

import org.jspecify.annotations.NullMarked;
