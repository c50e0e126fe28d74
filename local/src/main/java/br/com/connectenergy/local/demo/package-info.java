/** The demonstration: plays the product's stories on a running world, over its public doors only, and says whether each ended as it should. */
@NullMarked
package br.com.connectenergy.local.demo;

import org.jspecify.annotations.NullMarked;
