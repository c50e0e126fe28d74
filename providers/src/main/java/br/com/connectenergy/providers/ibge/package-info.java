/** Answers of IBGE's public interfaces: SIDRA and the municipalities. */
@NullMarked
package br.com.connectenergy.providers.ibge;

import org.jspecify.annotations.NullMarked;
