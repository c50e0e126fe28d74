package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PricePerMwh;

/** One row of the regulator's prices of energy (R$/MWh, without taxes): TUSD is the wire, TE the energy. */
public record EnergyTariff(TimeOfUse timeOfUse, Validity validity, PricePerMwh tusd, PricePerMwh te, Source source)
        implements Dated {

    PricePerMwh full() {
        return tusd.plus(te);
    }
}
