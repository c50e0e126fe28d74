package br.com.connectenergy.processes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.consumption.ConsumerClass;
import br.com.connectenergy.core.consumption.ContractedDemand;
import br.com.connectenergy.core.consumption.Eligibility;
import br.com.connectenergy.core.consumption.EligibilityOutcome;
import br.com.connectenergy.core.consumption.EligibilityTable;
import br.com.connectenergy.core.consumption.UnitNumbers;
import br.com.connectenergy.core.consumption.UnitPlace;
import br.com.connectenergy.core.consumption.UnitProfile;
import br.com.connectenergy.core.consumption.UnitTariff;
import br.com.connectenergy.core.consumption.Voltage;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules E1 to E6 of who may migrate, row by row. */
@Tag("UC3")
class DmnEligibilityTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "A4, COMMERCIAL, 13.8, 300, ELIGIBLE, E2, true,",
        "A4, COMMERCIAL, 13.8, 499.999, ELIGIBLE, E2, true,",
        "A4, INDUSTRIAL, 13.8, 500, ELIGIBLE, E3, false,",
        "A2, INDUSTRIAL, , 9000, ELIGIBLE, E3, false,",
        "A4, COMMERCIAL, 13.8, , NEED_DATA, E6, false, demandKw",
        "B3, COMMERCIAL, 0.22, , NOT_YET, E4, false,",
        "B3, INDUSTRIAL, , , NOT_YET, E4, false,",
        "B3, PUBLIC_SERVICE, , , NOT_YET, E5, false,",
        "B1, RESIDENTIAL, , , NOT_YET, E5, false,",
        "B2, RURAL, 0.38, , NOT_YET, E5, false,",
        "B3, COMMERCIAL, 2.3, , REVIEW, B_OPTANTE, false,",
        "B3, COMMERCIAL, 2.299, , NOT_YET, E4, false,"
    })
    void whoMayMigrateBeforeLowVoltageIsOpened(
            Subgroup subgroup,
            ConsumerClass consumerClass,
            @Nullable BigDecimal kilovolts,
            @Nullable BigDecimal kilowatts,
            EligibilityOutcome outcome,
            String rule,
            boolean retailerRequired,
            @Nullable String missing) {
        EligibilityTable table = opened(null, null);

        assertThat(table.decide(unit(Market.REGULATED, subgroup, consumerClass, kilovolts, kilowatts), TODAY))
                .isEqualTo(new Eligibility(outcome, rule, retailerRequired, missing, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMERCIAL, B3, 2027-11-24, NOT_YET, E4",
        "COMMERCIAL, B3, 2027-11-25, ELIGIBLE, E4",
        "RURAL, B2, 2028-11-24, NOT_YET, E5",
        "RURAL, B2, 2028-11-25, ELIGIBLE, E5"
    })
    void lowVoltageOpensOnTheDaysThatOperationsSet(
            ConsumerClass consumerClass, Subgroup subgroup, LocalDate on, EligibilityOutcome outcome, String rule) {
        Eligibility found = opened("2027-11-25", "2028-11-25")
                .decide(unit(Market.REGULATED, subgroup, consumerClass, null, null), on);

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.retailerRequired()).isEqualTo(outcome == EligibilityOutcome.ELIGIBLE);
    }

    @Test
    void highVoltageWasOpenedOnItsDay() {
        UnitProfile bakery = unit(Market.REGULATED, Subgroup.A4, ConsumerClass.COMMERCIAL, null, new BigDecimal("300"));

        assertThat(opened(null, null).decide(bakery, LocalDate.of(2023, 12, 31)).outcome())
                .isEqualTo(EligibilityOutcome.NOT_YET);
        assertThat(opened(null, null).decide(bakery, LocalDate.of(2024, 1, 1)).outcome())
                .isEqualTo(EligibilityOutcome.ELIGIBLE);
    }

    @Test
    void whoeverIsFreeIsThereAlready() {
        UnitProfile free = unit(Market.FREE, Subgroup.A4, ConsumerClass.COMMERCIAL, null, new BigDecimal("300"));

        assertThat(opened(null, null).decide(free, TODAY).outcome()).isEqualTo(EligibilityOutcome.ALREADY_FREE);
    }

    @Test
    void whatIsNoDateIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new MigrationSettings("2024-01-01", "em breve", null))
                .isInstanceOf(java.time.DateTimeException.class);
    }

    private static EligibilityTable opened(@Nullable String industrialCommercial, @Nullable String others) {
        return new DmnEligibilityTable(new MigrationSettings("2024-01-01", industrialCommercial, others));
    }

    private static UnitProfile unit(
            Market market,
            Subgroup subgroup,
            ConsumerClass consumerClass,
            @Nullable BigDecimal kilovolts,
            @Nullable BigDecimal kilowatts) {
        return new UnitProfile(
                "Padaria",
                new UnitNumbers(null, null),
                new UnitPlace(Cnpj.of("61695227000193"), Uf.SP, null),
                new UnitTariff(
                        subgroup,
                        subgroup.isGroupA() ? Modality.BLUE : Modality.CONVENTIONAL,
                        consumerClass,
                        kilovolts == null ? null : new Voltage(kilovolts),
                        new ContractedDemand(null, kilowatts == null ? null : new PowerKw(kilowatts)),
                        null),
                market,
                false,
                null);
    }
}
