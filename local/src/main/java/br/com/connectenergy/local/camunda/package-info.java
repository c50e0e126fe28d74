/** The engine's distribution and its settings for this machine. */
@NullMarked
package br.com.connectenergy.local.camunda;

import org.jspecify.annotations.NullMarked;
