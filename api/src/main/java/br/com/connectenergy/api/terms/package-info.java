/** The terms and the optional purposes that a company reads before it submits. */
@NullMarked
package br.com.connectenergy.api.terms;

import org.jspecify.annotations.NullMarked;
