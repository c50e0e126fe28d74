/** Third-party systems that read for a company. May touch shared, audit and identity. */
@NullMarked
package br.com.connectenergy.core.integration;

import org.jspecify.annotations.NullMarked;
