/** Classes that break the house rules on purpose: a rule that does not catch its canary guards nothing. */
@NullMarked
package br.com.connectenergy.core.architecture.canary;

import org.jspecify.annotations.NullMarked;
