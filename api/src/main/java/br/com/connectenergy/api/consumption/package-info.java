/** Consumer units of a PME and their consumption, over HTTP (RF002, UC3). */
@NullMarked
package br.com.connectenergy.api.consumption;

import org.jspecify.annotations.NullMarked;
