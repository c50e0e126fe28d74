/** Where the processes of a company stand, from our own records; may touch shared and live. */
@NullMarked
package br.com.connectenergy.core.process;

import org.jspecify.annotations.NullMarked;
