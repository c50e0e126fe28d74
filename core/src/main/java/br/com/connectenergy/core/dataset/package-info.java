/** Public data as it was fetched: which file, with which hash, what was taken from it and what was refused; may touch shared, document, outbox and audit. */
@NullMarked
package br.com.connectenergy.core.dataset;

import org.jspecify.annotations.NullMarked;
