/** The counter: the deployable that answers people over HTTP and serves the portal; it may touch core's doors only. */
@NullMarked
package br.com.connectenergy.api;

import org.jspecify.annotations.NullMarked;
