/** The connections of the pool. */
@NullMarked
package br.com.connectenergy.core.database.internal;

import org.jspecify.annotations.NullMarked;
