/** The applications' clock; in local and test worlds one that an operator can move forward. */
@NullMarked
package br.com.connectenergy.providers.clock;

import org.jspecify.annotations.NullMarked;
