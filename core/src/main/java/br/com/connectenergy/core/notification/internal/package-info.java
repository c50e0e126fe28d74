/** SQL of notifications and of the mail queue. */
@NullMarked
package br.com.connectenergy.core.notification.internal;

import org.jspecify.annotations.NullMarked;
