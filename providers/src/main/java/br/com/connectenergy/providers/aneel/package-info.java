/** Files of ANEEL's open data, read exactly as they are published; fails loudly when their header changes. */
@NullMarked
package br.com.connectenergy.providers.aneel;

import org.jspecify.annotations.NullMarked;
