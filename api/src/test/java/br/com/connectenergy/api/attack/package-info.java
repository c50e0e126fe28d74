/** Generated bad input on every operation of the contract, as every kind of caller, judged by the contract. */
@NullMarked
package br.com.connectenergy.api.attack;

import org.jspecify.annotations.NullMarked;
