/** Breached passwords as the public range API answers about them. */
@NullMarked
package br.com.connectenergy.local.breach;

import org.jspecify.annotations.NullMarked;
