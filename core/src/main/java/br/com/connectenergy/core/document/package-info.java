/** Files that companies hand in: judged by their content, kept under their digest; may touch shared only. */
@NullMarked
package br.com.connectenergy.core.document;

import org.jspecify.annotations.NullMarked;
