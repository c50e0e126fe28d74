package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.Source;
import java.time.YearMonth;

/** A past month of the market: its bandeira, and the mean spot price (PLD) of the submarket in R$/MWh. */
public record MarketMonth(Flag flag, PricePerMwh spot, Source spotSource) {
    public YearMonth month() {
        return flag.month();
    }

    /** The same figures assumed for another month; the source still names the month they were of. */
    MarketMonth assumedFor(YearMonth other) {
        return new MarketMonth(new Flag(other, flag.colour(), flag.surcharge(), flag.source()), spot, spotSource);
    }
}
