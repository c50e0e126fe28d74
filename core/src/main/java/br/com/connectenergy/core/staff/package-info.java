/** The people who work for the platform, their roles and their sign-in; may touch shared and audit. */
@NullMarked
package br.com.connectenergy.core.staff;

import org.jspecify.annotations.NullMarked;
