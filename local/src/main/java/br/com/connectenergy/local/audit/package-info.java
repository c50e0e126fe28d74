/** What the audit trail of a local world needs outside of its database: keys made once, and a place for checkpoints. */
@NullMarked
package br.com.connectenergy.local.audit;

import org.jspecify.annotations.NullMarked;
