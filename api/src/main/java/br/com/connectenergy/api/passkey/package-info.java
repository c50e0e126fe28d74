/** WebAuthn behind the counter: the library that asks authenticators and verifies their answers, over core's rows. */
@NullMarked
package br.com.connectenergy.api.passkey;

import org.jspecify.annotations.NullMarked;
