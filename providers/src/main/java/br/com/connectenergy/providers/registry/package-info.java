/** Looks companies up in a public CNPJ registry over HTTP (RN001); implements core's registry port. */
@NullMarked
package br.com.connectenergy.providers.registry;

import org.jspecify.annotations.NullMarked;
