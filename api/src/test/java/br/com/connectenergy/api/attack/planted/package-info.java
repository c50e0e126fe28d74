/** Operations with a hole each, so that a run without findings is known to look. */
@NullMarked
package br.com.connectenergy.api.attack.planted;

import org.jspecify.annotations.NullMarked;
