/** People's accounts, their factors, sessions and membership of companies; sessions of applicants and staff. May touch shared, audit, vault, notification, registration and staff. */
@NullMarked
package br.com.connectenergy.core.identity;

import org.jspecify.annotations.NullMarked;
