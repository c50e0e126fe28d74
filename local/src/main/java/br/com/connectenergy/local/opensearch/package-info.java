/** The search store that the engine exports to, in a JVM of its own. */
@NullMarked
package br.com.connectenergy.local.opensearch;

import org.jspecify.annotations.NullMarked;
