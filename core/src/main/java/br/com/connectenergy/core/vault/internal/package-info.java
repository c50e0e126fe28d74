/** SQL of the encrypted keyset and the cipher library behind the vault. */
@NullMarked
package br.com.connectenergy.core.vault.internal;

import org.jspecify.annotations.NullMarked;
