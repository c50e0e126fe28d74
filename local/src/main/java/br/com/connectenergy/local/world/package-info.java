/** The parts of the local world, each a process of its own: what they are, how they start, when they are healthy. */
@NullMarked
package br.com.connectenergy.local.world;

import org.jspecify.annotations.NullMarked;
