/** Words and variables of the registration processes (RN001, RN002): ids, job types, messages, errors, forms. */
@NullMarked
package br.com.connectenergy.processes.registration;

import org.jspecify.annotations.NullMarked;
