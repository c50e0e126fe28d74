package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PricePerMwh;
import java.time.YearMonth;

/** The bandeira tarifária of one month: what every captive MWh costs more, without taxes. */
public record Flag(YearMonth month, FlagColour colour, PricePerMwh surcharge, Source source) {}
