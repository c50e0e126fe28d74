/** Encryption of sensitive columns with keys that are themselves encrypted (AES-256-GCM envelope); may touch shared and audit. */
@NullMarked
package br.com.connectenergy.core.vault;

import org.jspecify.annotations.NullMarked;
