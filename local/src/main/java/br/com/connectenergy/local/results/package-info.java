/** Sums up what the test runners of all rooms wrote down. */
@NullMarked
package br.com.connectenergy.local.results;

import org.jspecify.annotations.NullMarked;
