/** SQL of the feed and of its tickets, and the ear on the database's notifications. */
@NullMarked
package br.com.connectenergy.core.live.internal;

import org.jspecify.annotations.NullMarked;
