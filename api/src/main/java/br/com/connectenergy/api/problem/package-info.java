/** Every refusal and failure as one RFC 9457 problem with one meaning per status; touches no capability. */
@NullMarked
package br.com.connectenergy.api.problem;

import org.jspecify.annotations.NullMarked;
