/** How a job of the engine becomes one call to core and one answer; the only place that decides complete, BPMN error or failure. */
@NullMarked
package br.com.connectenergy.workers.engine;

import org.jspecify.annotations.NullMarked;
