/** The diagrams and the one door to the engine; may touch core and the Camunda client, nothing else of ours. */
@NullMarked
package br.com.connectenergy.processes;

import org.jspecify.annotations.NullMarked;
