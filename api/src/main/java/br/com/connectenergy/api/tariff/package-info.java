/** The regulator's tariffs, open to anybody, each price with the file and line it was read from (RF002). */
@NullMarked
package br.com.connectenergy.api.tariff;

import org.jspecify.annotations.NullMarked;
