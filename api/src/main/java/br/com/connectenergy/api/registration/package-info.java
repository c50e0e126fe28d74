/** RF001, RN001, RN002 over HTTP: a company registers, follows and completes its registration. */
@NullMarked
package br.com.connectenergy.api.registration;

import org.jspecify.annotations.NullMarked;
