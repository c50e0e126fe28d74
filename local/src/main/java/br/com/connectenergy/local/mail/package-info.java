/** A mail server that keeps what it is given and shows it in an inbox. */
@NullMarked
package br.com.connectenergy.local.mail;

import org.jspecify.annotations.NullMarked;
