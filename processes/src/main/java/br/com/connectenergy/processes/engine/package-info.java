/** The one door to the engine: deploys the models, relays core's outbox, looks user tasks up; 8.6 to 8.9 commands only. */
@NullMarked
package br.com.connectenergy.processes.engine;

import org.jspecify.annotations.NullMarked;
