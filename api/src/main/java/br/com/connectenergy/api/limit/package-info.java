/** How often one address or one account may ask; counts in memory, per copy of the application. */
@NullMarked
package br.com.connectenergy.api.limit;

import org.jspecify.annotations.NullMarked;
