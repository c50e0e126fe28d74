package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PricePerKw;

/** One row of the regulator's prices of demand (R$/kW a month, without taxes). */
public record DemandTariff(TimeOfUse timeOfUse, Validity validity, PricePerKw tusd, Source source) implements Dated {}
