/** Real, durable PostgreSQL as an operating system process of its own. */
@NullMarked
package br.com.connectenergy.local.postgres;

import org.jspecify.annotations.NullMarked;
