/** What only shows when everything runs: figures beside their limit, and faults with what held afterwards. */
@NullMarked
package br.com.connectenergy.bench;

import org.jspecify.annotations.NullMarked;
