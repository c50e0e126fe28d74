/** Our own record of the tasks that wait for a person; may touch shared and outbox. */
@NullMarked
package br.com.connectenergy.core.task;

import org.jspecify.annotations.NullMarked;
