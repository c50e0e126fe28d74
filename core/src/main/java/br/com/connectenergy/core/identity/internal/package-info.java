/** SQL of the sessions. */
@NullMarked
package br.com.connectenergy.core.identity.internal;

import org.jspecify.annotations.NullMarked;
