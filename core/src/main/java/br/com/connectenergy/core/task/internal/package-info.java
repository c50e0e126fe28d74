/** SQL of the tasks. */
@NullMarked
package br.com.connectenergy.core.task.internal;

import org.jspecify.annotations.NullMarked;
