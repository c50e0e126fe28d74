/** Consumer units of a company and what they used, month by month (RF002, RF005, UC3); may touch shared, energy, market, tariff, registration and audit. */
@NullMarked
package br.com.connectenergy.core.consumption;

import org.jspecify.annotations.NullMarked;
