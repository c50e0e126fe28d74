/** Value types and conventions that every capability speaks: Brazilian identifiers, actors, refusals, the business calendar; touches nothing of ours. */
@NullMarked
package br.com.connectenergy.core.shared;

import org.jspecify.annotations.NullMarked;
