/** Staff sign-in and the audited dossier that Tasklist's forms link to. */
@NullMarked
package br.com.connectenergy.api.staff;

import org.jspecify.annotations.NullMarked;
