package br.com.connectenergy.core.supply;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.supply.ExitClause.Remaining;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN003")
class ExitClauseTest {

    @Test
    void aShareOfWhatRemains() {
        assertThat(new ExitClause.ShareOfRemaining(Rate.ofPercent("30")).cost(at("210")))
                .isEqualTo(Money.of("52428.60"));
    }

    @Test
    void theBuyerPaysWhatTheMarketPaysLess() {
        assertThat(new ExitClause.BuyersMarkToMarket().cost(at("150"))).isEqualTo(Money.of("49932.00"));
        assertThat(new ExitClause.BuyersMarkToMarket().cost(at("260"))).isEqualTo(Money.ZERO);
    }

    @Test
    void theSellerPaysWhatTheMarketCostsMore() {
        assertThat(new ExitClause.SellersMarkToMarket().cost(at("260"))).isEqualTo(Money.of("41610.00"));
    }

    @Test
    void meanInvoicesFixedAndFree() {
        assertThat(new ExitClause.MeanInvoices(3).cost(at("210"))).isEqualTo(Money.of("450.02"));
        assertThat(new ExitClause.Fixed(Money.of("1000.00")).cost(at("210"))).isEqualTo(Money.of("1000.00"));
        assertThat(new ExitClause.Free().cost(at("210"))).isEqualTo(Money.ZERO);
    }

    @Test
    void aPriceIsReadjustedByIndexNumbers() {
        PricePerMwh base = PricePerMwh.of("210.00");
        assertThat(new Readjustment(base, new BigDecimal("7100.50"), new BigDecimal("7412.92"), false).price())
                .isEqualTo(PricePerMwh.of("219.24"));
        assertThat(new Readjustment(base, new BigDecimal("100"), new BigDecimal("90"), true).price())
                .isEqualTo(base);
        assertThat(new Readjustment(base, new BigDecimal("100"), new BigDecimal("90"), false).price())
                .isEqualTo(PricePerMwh.of("189.00"));
    }

    private static Remaining at(String market) {
        return new Remaining(
                PricePerMwh.of("210.00"),
                PricePerMwh.of(market),
                EnergyMwh.of("832.200"),
                List.of(Money.of("100.00"), Money.of("200.01")));
    }
}
