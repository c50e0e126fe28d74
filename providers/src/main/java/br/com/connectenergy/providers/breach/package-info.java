/** Passwords known from breaches: a downloaded list, or the range API of Have I Been Pwned. */
@NullMarked
package br.com.connectenergy.providers.breach;

import org.jspecify.annotations.NullMarked;
