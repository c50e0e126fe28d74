/** Where the key-encryption key of the vault comes from: a file or the environment. */
@NullMarked
package br.com.connectenergy.providers.vault;

import org.jspecify.annotations.NullMarked;
