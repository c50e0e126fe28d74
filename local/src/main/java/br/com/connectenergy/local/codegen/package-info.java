/** Generates the jOOQ classes from the Flyway files on a real PostgreSQL. */
@NullMarked
package br.com.connectenergy.local.codegen;

import org.jspecify.annotations.NullMarked;
