/** Words and variables of the models that keep the public datasets fresh (RF002). */
@NullMarked
package br.com.connectenergy.processes.dataset;

import org.jspecify.annotations.NullMarked;
