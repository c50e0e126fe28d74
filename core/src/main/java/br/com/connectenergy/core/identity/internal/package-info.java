/** SQL of accounts and sessions, and the libraries behind passwords and codes. */
@NullMarked
package br.com.connectenergy.core.identity.internal;

import org.jspecify.annotations.NullMarked;
