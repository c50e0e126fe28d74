/** Ports of this machine. */
@NullMarked
package br.com.connectenergy.local.net;

import org.jspecify.annotations.NullMarked;
