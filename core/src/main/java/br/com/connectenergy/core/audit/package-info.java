/** The append-only trail of decisions and of looks at personal data; may touch shared only. */
@NullMarked
package br.com.connectenergy.core.audit;

import org.jspecify.annotations.NullMarked;
