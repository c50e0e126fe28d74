/** A person's account over HTTP: sign-in, factors, sessions, password, and the people of a company. */
@NullMarked
package br.com.connectenergy.api.identity;

import org.jspecify.annotations.NullMarked;
