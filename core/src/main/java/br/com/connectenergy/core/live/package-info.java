/** What moves for a company, told to its open screens in order and without a gap; may touch shared. */
@NullMarked
package br.com.connectenergy.core.live;

import org.jspecify.annotations.NullMarked;
