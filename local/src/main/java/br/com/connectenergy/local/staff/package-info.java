/** The people of the local world who sign in to Operate, Tasklist and the staff pages. */
@NullMarked
package br.com.connectenergy.local.staff;

import org.jspecify.annotations.NullMarked;
