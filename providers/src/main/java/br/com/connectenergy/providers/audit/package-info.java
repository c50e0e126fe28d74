/** The keys that seal the audit trail, and the folder that its checkpoints are written to; implements ports of core's audit. */
@NullMarked
package br.com.connectenergy.providers.audit;

import org.jspecify.annotations.NullMarked;
