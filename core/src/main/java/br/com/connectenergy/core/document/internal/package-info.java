/** SQL and content checks of documents. */
@NullMarked
package br.com.connectenergy.core.document.internal;

import org.jspecify.annotations.NullMarked;
