/** The rules of the marketplace; knows neither the engine nor the web nor any provider. */
@NullMarked
package br.com.connectenergy.core;

import org.jspecify.annotations.NullMarked;
