/** Who is calling, from where, and with which headers we answer; reads sessions through core's identity door. */
@NullMarked
package br.com.connectenergy.api.security;

import org.jspecify.annotations.NullMarked;
