/** SQL of the alerts. */
@NullMarked
package br.com.connectenergy.core.alert.internal;

import org.jspecify.annotations.NullMarked;
