/** Files of CCEE's open data, read exactly as they are published. */
@NullMarked
package br.com.connectenergy.providers.ccee;

import org.jspecify.annotations.NullMarked;
