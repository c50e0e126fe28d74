/** The whole world on one machine: starts, watches and stops every part; nothing imports it outside tests. */
@NullMarked
package br.com.connectenergy.local;

import org.jspecify.annotations.NullMarked;
