package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.supply.Settlement;
import br.com.connectenergy.core.supply.SupplyInvoice;
import br.com.connectenergy.core.supply.SupplyTerms;
import br.com.connectenergy.core.tariff.Bill;
import br.com.connectenergy.core.tariff.Bills;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Reading;
import br.com.connectenergy.core.tariff.Usage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;

/** A month of a load, real or to come: what is the same for every offer. */
record LoadMonth(
        YearMonth month,
        Bill regulated,
        Bill wire,
        EnergyMwh metered,
        PricePerMwh regulatedEnergy,
        MarketMonth market) {

    static LoadMonth of(YearlyLoad load, MarketMonth market, Prices prices) {
        YearMonth month = market.month();
        Usage usage = load.usage(month, Market.REGULATED);
        return new LoadMonth(
                month,
                Bills.of(usage, prices),
                Bills.of(load.usage(month, Market.FREE), prices),
                usage.energy().toMwh(),
                meanEnergyPrice(usage, prices),
                market);
    }

    ComparedMonth at(ComparedOffer offer, Assumptions assumed) {
        SupplyTerms terms = new SupplyTerms(
                offer.price().in(month, market.spot(), regulatedEnergy, assumed.indexGrowth()),
                offer.excessRule(),
                offer.shortRule(),
                offer.sectorCharges(),
                offer.retailerFee(),
                offer.monthlyFee(),
                offer.platformFee());
        Settlement settlement = offer.volume().settle(month, metered, offer.losses());
        return new ComparedMonth(
                month, regulated, wire, SupplyInvoice.of(settlement, terms, market.spot(), assumed.icmsOnEnergy()));
    }

    private static PricePerMwh meanEnergyPrice(Usage usage, Prices prices) {
        BigDecimal energy = usage.energy().value();
        if (energy.signum() == 0) return PricePerMwh.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Reading reading : usage.readings()) {
            PricePerMwh te =
                    prices.energyOn(usage.period().start(), reading.timeOfUse()).te();
            sum = sum.add(te.value().multiply(reading.energy().value()));
        }
        BigDecimal federal = prices.taxOn(usage.period().start()).federal().rest();
        return new PricePerMwh(sum.divide(energy, MathContext.DECIMAL64).divide(federal, MathContext.DECIMAL64));
    }
}
