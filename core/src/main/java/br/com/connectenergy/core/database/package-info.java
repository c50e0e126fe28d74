/** How the applications reach their database. */
@NullMarked
package br.com.connectenergy.core.database;

import org.jspecify.annotations.NullMarked;
