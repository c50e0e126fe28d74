/** Small HTTP pieces shared by the simulators and their clients. */
@NullMarked
package br.com.connectenergy.local.http;

import org.jspecify.annotations.NullMarked;
