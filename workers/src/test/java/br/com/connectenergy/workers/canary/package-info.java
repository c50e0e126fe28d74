/** Classes that break the rules of this room, so that a rule that guards nothing is noticed. */
@NullMarked
package br.com.connectenergy.workers.canary;

import org.jspecify.annotations.NullMarked;
