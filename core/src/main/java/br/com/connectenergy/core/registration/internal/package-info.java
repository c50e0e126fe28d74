/** SQL of registrations and of everything recorded about them. */
@NullMarked
package br.com.connectenergy.core.registration.internal;

import org.jspecify.annotations.NullMarked;
