/** The company's processes as pictures and in plain words, from our own records and the deployed models. */
@NullMarked
package br.com.connectenergy.api.process;

import org.jspecify.annotations.NullMarked;
