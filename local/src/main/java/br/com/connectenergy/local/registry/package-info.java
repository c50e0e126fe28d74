/** A CNPJ registry that answers as the public one does, and misbehaves when told to. */
@NullMarked
package br.com.connectenergy.local.registry;

import org.jspecify.annotations.NullMarked;
