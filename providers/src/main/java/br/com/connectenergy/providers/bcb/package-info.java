/** Answers of the public time series (SGS) of Banco Central. */
@NullMarked
package br.com.connectenergy.providers.bcb;

import org.jspecify.annotations.NullMarked;
