/** The one JVM that plays everybody outside the company: the mail catcher and the provider simulators. */
@NullMarked
package br.com.connectenergy.local.outside;

import org.jspecify.annotations.NullMarked;
