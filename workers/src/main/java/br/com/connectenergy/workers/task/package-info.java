/** The hands of the inbox: the listeners of every user task, and the sweep that takes away what nobody answers any more. */
@NullMarked
package br.com.connectenergy.workers.task;

import org.jspecify.annotations.NullMarked;
