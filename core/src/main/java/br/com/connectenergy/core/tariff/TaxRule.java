package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;

/** The taxes of one time: ICMS of the state, PIS and COFINS as the distributor publishes them for the month. */
public record TaxRule(Validity validity, Rate icms, Rate pis, Rate cofins, TaxFormula formula, Source source)
        implements Dated {

    public TaxRule {
        if (formula.divisor(icms, pis.plus(cofins)).signum() <= 0) throw new InvalidValue("TAX_RATES_INVALID");
    }

    public Rate federal() {
        return pis.plus(cofins);
    }
}
