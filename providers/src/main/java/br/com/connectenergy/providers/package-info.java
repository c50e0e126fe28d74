/** The outside: the only code that calls third parties; it implements core's ports and knows no rule. */
@NullMarked
package br.com.connectenergy.providers;

import org.jspecify.annotations.NullMarked;
