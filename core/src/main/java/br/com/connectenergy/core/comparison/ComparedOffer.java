package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.supply.ExcessRule;
import br.com.connectenergy.core.supply.ExitClause;
import br.com.connectenergy.core.supply.ShortRule;
import java.time.YearMonth;
import java.util.List;

/** The terms of an offer as far as they decide what it costs; the buyer's platform fee is shown and never orders (RNF002). */
public record ComparedOffer(
        String id,
        YearMonth start,
        int months,
        OfferPrice price,
        OfferVolume volume,
        Rate losses,
        ExcessRule excessRule,
        ShortRule shortRule,
        PricePerMwh sectorCharges,
        PricePerMwh retailerFee,
        Money monthlyFee,
        Rate platformFee,
        List<ExitClause> exits) {
    private static final int LONGEST = 120;

    public ComparedOffer {
        if (months < 1 || months > LONGEST) throw new InvalidValue("TERM_INVALID");
        exits = List.copyOf(exits);
    }

    ComparedOffer at(OfferPrice other) {
        return new ComparedOffer(
                id,
                start,
                months,
                other,
                volume,
                losses,
                excessRule,
                shortRule,
                sectorCharges,
                retailerFee,
                monthlyFee,
                platformFee,
                exits);
    }
}
