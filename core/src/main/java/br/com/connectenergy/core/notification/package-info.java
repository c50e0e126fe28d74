/** What a company is told, in the app and by e-mail, once for each event; may touch shared and live. */
@NullMarked
package br.com.connectenergy.core.notification;

import org.jspecify.annotations.NullMarked;
