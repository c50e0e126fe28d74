/** Sessions of applicants and staff; may touch shared only. */
@NullMarked
package br.com.connectenergy.core.identity;

import org.jspecify.annotations.NullMarked;
