/** Sign-in by another's identity over OpenID Connect: where to send a person, and whom the provider says came back. */
@NullMarked
package br.com.connectenergy.api.provider;

import org.jspecify.annotations.NullMarked;
