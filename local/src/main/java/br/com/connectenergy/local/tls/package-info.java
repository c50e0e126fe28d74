/** Certificates of a local world: a certificate authority of its own and what it signed. */
@NullMarked
package br.com.connectenergy.local.tls;

import org.jspecify.annotations.NullMarked;
