/** SQL of the audit trail. */
@NullMarked
package br.com.connectenergy.core.audit.internal;

import org.jspecify.annotations.NullMarked;
