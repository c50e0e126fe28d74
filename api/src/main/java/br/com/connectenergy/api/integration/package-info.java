/** Third-party systems: where a company manages its own, and where they sign in. */
@NullMarked
package br.com.connectenergy.api.integration;

import org.jspecify.annotations.NullMarked;
