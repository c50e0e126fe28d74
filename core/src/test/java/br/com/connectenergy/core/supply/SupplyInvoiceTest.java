package br.com.connectenergy.core.supply;

import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.ENERGY;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.EXCESS_ENERGY;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.ICMS;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.PLATFORM_FEE;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.RETAILER_FEE;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.SECTOR_CHARGES;
import static br.com.connectenergy.core.supply.SupplyInvoice.Kind.UNUSED_CREDIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PowerMwm;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RF002")
class SupplyInvoiceTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final SupplyVolume VOLUME =
            new SupplyVolume(PowerMwm.of("0.095"), BigDecimal.ONE, Rate.ofPercent("10"), Rate.ofPercent("10"));
    private static final Rate ICMS_OF_SP = Rate.ofPercent("18");

    @ParameterizedTest
    @CsvSource({"68.0, 70.04, 70.04, 0, 0", "50.0, 51.5, 61.56, 0, 10.06", "80.0, 82.4, 75.24, 7.16, 0"})
    void theFlexibilityDecidesWhatIsBilled(
            String metered, String required, String billed, String excess, String unused) {
        Settlement settlement = settle(metered);

        assertThat(settlement.lowest()).isEqualTo(EnergyMwh.of("61.56"));
        assertThat(settlement.highest()).isEqualTo(EnergyMwh.of("75.24"));
        assertThat(settlement.required()).isEqualTo(EnergyMwh.of(required));
        assertThat(settlement.billed()).isEqualTo(EnergyMwh.of(billed));
        assertThat(settlement.excess()).isEqualTo(EnergyMwh.of(excess));
        assertThat(settlement.unused()).isEqualTo(EnergyMwh.of(unused));
    }

    @Test
    void theInvoiceOfTheExampleToTheCent() {
        SupplyInvoice invoice = invoice("68.0", "210.00", ShortRule.PAY_FULL);

        assertThat(invoice.lines())
                .extracting(
                        SupplyInvoice.Line::kind, line -> line.amount().value().toPlainString())
                .containsExactly(
                        tuple(ENERGY, "14708.40"),
                        tuple(ICMS, "3228.67"),
                        tuple(SECTOR_CHARGES, "816.00"),
                        tuple(RETAILER_FEE, "408.00"),
                        tuple(PLATFORM_FEE, "73.54"));
        assertThat(invoice.total().plus(Money.of("28573.97"))).isEqualTo(Money.of("47808.58"));
    }

    @Test
    void theIncentivatedInvoiceOfTheExampleToTheCent() {
        assertThat(invoice("68.0", "245.00", ShortRule.PAY_FULL).total().plus(Money.of("20953.73")))
                .isEqualTo(Money.of("43190.12"));
    }

    @Test
    void excessCostsTheSpotPriceAndItsSpreadWithIcms() {
        SupplyInvoice invoice = invoice("80.0", "210.00", ShortRule.PAY_FULL);

        assertThat(amount(invoice, EXCESS_ENERGY)).isEqualTo(Money.of("2219.60"));
        assertThat(amount(invoice, ICMS)).isEqualTo(Money.of("3955.61"));
    }

    @Test
    void unusedEnergyIsCreditedAtTheSpotPriceWhereTheContractSaysSo() {
        assertThat(amount(invoice("50.0", "210.00", ShortRule.SETTLE_AT_SPOT), UNUSED_CREDIT))
                .isEqualTo(Money.of("-3018.00"));
        assertThat(invoice("50.0", "210.00", ShortRule.PAY_FULL).lines())
                .extracting(SupplyInvoice.Line::kind)
                .doesNotContain(UNUSED_CREDIT);
    }

    private static Settlement settle(String metered) {
        return Settlement.of(SEPTEMBER, EnergyMwh.of(metered), Rate.ofPercent("3"), EnergyMwh.ZERO, VOLUME);
    }

    private static SupplyInvoice invoice(String metered, String price, ShortRule shortRule) {
        SupplyTerms terms = new SupplyTerms(
                PricePerMwh.of(price),
                new ExcessRule.SpotPlus(PricePerMwh.of("10.00")),
                shortRule,
                PricePerMwh.of("12.00"),
                PricePerMwh.of("6.00"),
                Money.ZERO,
                Rate.ofPercent("0.5"));
        return SupplyInvoice.of(settle(metered), terms, PricePerMwh.of("300.00"), ICMS_OF_SP);
    }

    private static Money amount(SupplyInvoice invoice, SupplyInvoice.Kind kind) {
        return invoice.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
