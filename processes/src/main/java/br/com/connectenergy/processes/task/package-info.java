/** The words that every model with user tasks shares: the listeners that keep our own inbox; may touch nothing of ours. */
@NullMarked
package br.com.connectenergy.processes.task;

import org.jspecify.annotations.NullMarked;
