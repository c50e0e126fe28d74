package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PricePerMwh;
import java.time.YearMonth;

/** One row of the regulator's file of flags as it was read. */
public record FlagRecord(YearMonth month, FlagColour colour, PricePerMwh surcharge) {}
