/** What an offer costs at a consumer unit's own load beside the regulated bill, month by month (RF002, UC1, UC3); may touch shared, energy, tariff and supply. */
@NullMarked
package br.com.connectenergy.core.comparison;

import org.jspecify.annotations.NullMarked;
