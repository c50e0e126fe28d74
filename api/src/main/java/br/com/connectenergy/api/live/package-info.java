/** What moves for a company, told to its open screens as it moves: WebSocket, and polling where that fails. */
@NullMarked
package br.com.connectenergy.api.live;

import org.jspecify.annotations.NullMarked;
