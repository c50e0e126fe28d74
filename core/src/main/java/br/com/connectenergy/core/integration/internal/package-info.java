/** SQL of third-party systems. */
@NullMarked
package br.com.connectenergy.core.integration.internal;

import org.jspecify.annotations.NullMarked;
