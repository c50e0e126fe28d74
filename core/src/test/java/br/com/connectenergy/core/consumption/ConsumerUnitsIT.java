package br.com.connectenergy.core.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class ConsumerUnitsIT {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final CoreWorld world = new CoreWorld();
    private final ConsumerUnits units = world.door(ConsumerUnits.class);
    private Candidate pme;

    @BeforeEach
    void open() {
        pme = Candidate.pme(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aCompanyHasItsUnitsWithTheirMonthsOldestFirst() {
        ConsumerUnit green = units.register(pme.actor(), ConsumerUnitFixture.green());
        world.travel(Duration.ofSeconds(1));
        ConsumerUnit shop = units.register(pme.actor(), ConsumerUnitFixture.shop());
        List<ConsumptionMonth> used =
                List.of(ConsumerUnitFixture.used(OCTOBER), ConsumerUnitFixture.used(OCTOBER.minusMonths(1)));
        units.record(pme.actor(), green.id(), used, ConsumptionSource.FILE);

        List<UnitHistory> all = units.of(pme.id);

        assertThat(all).extracting(UnitHistory::unit).containsExactly(green, shop);
        assertThat(all.getFirst().used()).containsExactly(used.get(1), used.get(0));
        assertThat(all.getLast().months()).isEmpty();
        assertThat(units.find(pme.actor(), green.id())).isEqualTo(all.getFirst());
        assertThat(all.getFirst().months().getFirst().source()).isEqualTo(ConsumptionSource.FILE);
    }

    @Test
    void everyFieldOfAUnitIsKept() {
        world.sql()
                .execute("insert into dataset_file values ('00000000-0000-0000-0000-000000000001',"
                        + " 'IBGE_MUNICIPALITIES', repeat('a', 64), 1, '{}', 0, now(), 1, '{}')");
        world.sql()
                .execute("insert into municipality values ('3550308', 'São Paulo', 'SP',"
                        + " '00000000-0000-0000-0000-000000000001', 2)");
        ConsumerUnitDraft whole = new ConsumerUnitDraft(
                "Forno",
                ConsumerUnitFixture.NUMBER,
                "6/4242904-3",
                ConsumerUnitFixture.DISTRIBUTOR,
                Uf.SP,
                "3550308",
                Subgroup.A4,
                Modality.BLUE,
                ConsumerClass.INDUSTRIAL,
                new BigDecimal("13.8"),
                new BigDecimal("100.5"),
                new BigDecimal("300"),
                null,
                Market.FREE,
                true,
                new ConsumerUnitDraft.Discount(
                        new BigDecimal("0.5"), new BigDecimal("280"), LocalDate.of(2029, 12, 31)));

        ConsumerUnit unit = units.register(pme.actor(), whole);

        assertThat(units.find(pme.actor(), unit.id()).unit()).isEqualTo(unit);
        assertThat(unit.profile()).isEqualTo(UnitReading.of(whole, code -> true));
    }

    @Test
    void aMunicipalityOfAnotherStateIsRefused() {
        assertRefused(
                () -> units.register(
                        pme.actor(),
                        new ConsumerUnitDraft(
                                "Forno",
                                null,
                                null,
                                ConsumerUnitFixture.DISTRIBUTOR,
                                Uf.RJ,
                                "3550308",
                                Subgroup.B3,
                                Modality.CONVENTIONAL,
                                ConsumerClass.COMMERCIAL,
                                null,
                                null,
                                null,
                                null,
                                Market.REGULATED,
                                false,
                                null)),
                "CONSUMER_UNIT_INVALID");
    }

    @Test
    void aMonthThatComesAgainReplacesWhatWasKept() {
        ConsumerUnit unit = units.register(pme.actor(), ConsumerUnitFixture.shop());
        ConsumptionMonth first = shopMonth("100");
        ConsumptionMonth second = shopMonth("200");
        units.record(pme.actor(), unit.id(), List.of(first), ConsumptionSource.FILE);
        units.record(pme.actor(), unit.id(), List.of(second), ConsumptionSource.FORM);

        assertThat(units.find(pme.actor(), unit.id()).used()).containsExactly(second);
        assertThat(world.door(AuditTrail.class).of("CONSUMER_UNIT", unit.id().toString()))
                .extracting(AuditEvent::action)
                .containsExactly("CONSUMER_UNIT_REGISTERED", "CONSUMPTION_RECORDED", "CONSUMPTION_RECORDED");
    }

    @Test
    void oneWrongMonthKeepsAllOut() {
        ConsumerUnit unit = units.register(pme.actor(), ConsumerUnitFixture.green());
        List<ConsumptionMonth> used =
                List.of(ConsumerUnitFixture.used(OCTOBER), ConsumerUnitFixture.used(YearMonth.of(2027, 1)));

        assertRefused(() -> units.record(pme.actor(), unit.id(), used, ConsumptionSource.FILE), "CONSUMPTION_INVALID");
        assertThat(units.find(pme.actor(), unit.id()).months()).isEmpty();
    }

    @Test
    void aUnitIsOfItsCompanyOnly() {
        ConsumerUnit unit = units.register(pme.actor(), ConsumerUnitFixture.green());
        Candidate other = Candidate.pme(world);

        assertRefused(() -> units.find(other.actor(), unit.id()), "CONSUMER_UNIT_NOT_FOUND");
        assertRefused(
                () -> units.change(other.actor(), unit.id(), ConsumerUnitFixture.shop()), "CONSUMER_UNIT_NOT_FOUND");
        assertRefused(
                () -> units.record(other.actor(), unit.id(), List.of(), ConsumptionSource.FORM),
                "CONSUMER_UNIT_NOT_FOUND");
        assertThat(units.of(other.id)).isEmpty();
    }

    @Test
    void aNumberIsOfOneUnitOfTheCompany() {
        ConsumerUnit green = units.register(pme.actor(), ConsumerUnitFixture.green());
        ConsumerUnit shop = units.register(pme.actor(), ConsumerUnitFixture.shop());

        assertRefused(() -> units.register(pme.actor(), ConsumerUnitFixture.green()), "CONSUMER_UNIT_NUMBER_TAKEN");
        assertRefused(
                () -> units.change(pme.actor(), shop.id(), ConsumerUnitFixture.green()), "CONSUMER_UNIT_NUMBER_TAKEN");
        assertThat(units.change(pme.actor(), green.id(), ConsumerUnitFixture.green()))
                .isEqualTo(green);
        assertThat(units.register(Candidate.pme(world).actor(), ConsumerUnitFixture.green()))
                .isNotNull();
    }

    @Test
    void aSupplierHasNoUnits() {
        Candidate supplier = Candidate.supplier(world);

        assertRefused(() -> units.register(supplier.actor(), ConsumerUnitFixture.green()), "COMPANY_NOT_CONSUMER");
    }

    private static ConsumptionMonth shopMonth(String kwh) {
        return new ConsumptionMonth(
                OCTOBER,
                br.com.connectenergy.core.energy.EnergyKwh.ZERO,
                br.com.connectenergy.core.energy.EnergyKwh.of(kwh),
                br.com.connectenergy.core.energy.EnergyKwh.ZERO,
                null,
                null,
                br.com.connectenergy.core.energy.EnergyKwh.ZERO);
    }

    private static void assertRefused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
