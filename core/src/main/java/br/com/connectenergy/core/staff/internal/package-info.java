/** SQL and password encoding of staff. */
@NullMarked
package br.com.connectenergy.core.staff.internal;

import org.jspecify.annotations.NullMarked;
