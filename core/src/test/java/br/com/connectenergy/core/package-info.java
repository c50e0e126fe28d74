/** Proof of the rules: each promise of a door on a real PostgreSQL, each value by its published examples. */
@NullMarked
package br.com.connectenergy.core;

import org.jspecify.annotations.NullMarked;
