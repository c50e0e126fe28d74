/** The running world as integration tests see it. */
@NullMarked
package br.com.connectenergy.local.testworld;

import org.jspecify.annotations.NullMarked;
