/** Journeys through the running product: both applications as their jars, the real engine and database, time moved by hand. */
@NullMarked
package br.com.connectenergy.bench.journey;

import org.jspecify.annotations.NullMarked;
