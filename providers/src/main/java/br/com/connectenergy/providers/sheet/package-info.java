/** Tables that people upload, as CSV or XLSX: read by their content, never more than their bounds. */
@NullMarked
package br.com.connectenergy.providers.sheet;

import org.jspecify.annotations.NullMarked;
