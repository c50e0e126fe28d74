/** The staff of a local world, registered from settings at start; production registers its staff elsewhere. */
@NullMarked
package br.com.connectenergy.workers.staff;

import org.jspecify.annotations.NullMarked;
