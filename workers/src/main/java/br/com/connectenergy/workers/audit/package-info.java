/** The command that reads the sealed audit trail without any application: verified, handed out, or its keys shown. */
@NullMarked
package br.com.connectenergy.workers.audit;

import org.jspecify.annotations.NullMarked;
