package br.com.connectenergy.core.consumption;

import static br.com.connectenergy.core.consumption.ConsumerUnitFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RF002")
class UnitReadingTest {

    @Test
    void aUnitThatFitsIsReadIntoItsValues() {
        UnitProfile profile = UnitReading.of(ConsumerUnitFixture.green(), code -> false);

        assertThat(profile.place().submarket()).isEqualTo(Submarket.SOUTHEAST);
        assertThat(profile.place().distributor().value()).isEqualTo("61695227000193");
        assertThat(profile.numbers().national()).isEqualTo(UnitNumber.of(ConsumerUnitFixture.NUMBER));
        assertThat(profile.tariff().demand().highest()).hasToString("300 kW");
    }

    @Test
    void everyBrokenFieldIsNamedAtOnce() {
        ConsumerUnitDraft typed = new ConsumerUnitDraft(
                " ",
                "12",
                "a\u0000b",
                "61.695.227/0001-94",
                Uf.SP,
                "3304557",
                Subgroup.A4,
                Modality.CONVENTIONAL,
                ConsumerClass.COMMERCIAL,
                new BigDecimal("69"),
                new BigDecimal("0"),
                new BigDecimal("100001"),
                Connection.TWO_PHASE,
                Market.REGULATED,
                false,
                new ConsumerUnitDraft.Discount(BigDecimal.ZERO, BigDecimal.ZERO, LocalDate.of(2028, 1, 1)));

        assertThat(errors(typed))
                .containsExactlyInAnyOrder(
                        new FieldError("name", "MISSING"),
                        new FieldError("number", "UNIT_NUMBER_INVALID"),
                        new FieldError("legacyNumber", "TEXT_INVALID"),
                        new FieldError("distributorCnpj", "CNPJ_INVALID"),
                        new FieldError("municipality", "MUNICIPALITY_UNKNOWN"),
                        new FieldError("voltageKv", "VOLTAGE_NOT_OF_SUBGROUP"),
                        new FieldError("peakDemandKw", "DEMAND_OUT_OF_RANGE"),
                        new FieldError("demandKw", "DEMAND_OUT_OF_RANGE"),
                        new FieldError("modality", "MODALITY_NOT_OF_SUBGROUP"),
                        new FieldError("connection", "CONNECTION_NOT_OF_SUBGROUP"),
                        new FieldError("discount.rate", "RATE_INVALID"),
                        new FieldError("discount.demandKw", "DEMAND_OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, BLUE, COMMERCIAL, 230, 100, 200,",
        "A2, BLUE, INDUSTRIAL, 138, 100, 200,",
        "A3, BLUE, INDUSTRIAL, 69, 100, 200,",
        "A3A, GREEN, RURAL, 34.5, , 200,",
        "A4, GREEN, COMMERCIAL, 13.8, , 30,",
        "AS, BLUE, PUBLIC_SERVICE, 0.38, 10, 30,",
        "B1, WHITE, RESIDENTIAL, 0.22, , , SINGLE_PHASE",
        "B2, CONVENTIONAL, RURAL, , , , TWO_PHASE",
        "B3, WHITE, COMMERCIAL, 0.38, , , THREE_PHASE",
        "B3, CONVENTIONAL, INDUSTRIAL, 13.8, , , THREE_PHASE",
        "B4, CONVENTIONAL, PUBLIC_LIGHTING, , , ,"
    })
    void whatTheRegulatorAllowsIsTaken(
            Subgroup subgroup,
            Modality modality,
            ConsumerClass consumerClass,
            String kv,
            String peak,
            String demand,
            Connection connection) {
        ConsumerUnitDraft typed = draft(null, subgroup, modality, consumerClass, kv, peak, demand, connection);

        assertThat(UnitReading.of(typed, code -> false).tariff().subgroup()).isEqualTo(subgroup);
    }

    @ParameterizedTest
    @CsvSource({
        "A3, GREEN, INDUSTRIAL, 69, , 200, modality, MODALITY_NOT_OF_SUBGROUP",
        "A4, WHITE, COMMERCIAL, 13.8, , 200, modality, MODALITY_NOT_OF_SUBGROUP",
        "B3, GREEN, COMMERCIAL, , , , modality, MODALITY_NOT_OF_SUBGROUP",
        "B4, WHITE, PUBLIC_LIGHTING, , , , modality, MODALITY_NOT_OF_SUBGROUP",
        "B1, CONVENTIONAL, COMMERCIAL, , , , consumerClass, CLASS_NOT_OF_SUBGROUP",
        "B2, CONVENTIONAL, INDUSTRIAL, , , , consumerClass, CLASS_NOT_OF_SUBGROUP",
        "B3, CONVENTIONAL, RESIDENTIAL, , , , consumerClass, CLASS_NOT_OF_SUBGROUP",
        "B4, CONVENTIONAL, COMMERCIAL, , , , consumerClass, CLASS_NOT_OF_SUBGROUP",
        "A4, GREEN, COMMERCIAL, 34.5, , 200, voltageKv, VOLTAGE_NOT_OF_SUBGROUP",
        "AS, GREEN, COMMERCIAL, 13.8, , 200, voltageKv, VOLTAGE_NOT_OF_SUBGROUP",
        "B3, CONVENTIONAL, COMMERCIAL, 69, , , voltageKv, VOLTAGE_NOT_OF_SUBGROUP",
        "A4, GREEN, COMMERCIAL, 13.8, 100, 200, peakDemandKw, DEMAND_NOT_OF_MODALITY",
        "B3, CONVENTIONAL, COMMERCIAL, , , 30, demandKw, DEMAND_NOT_OF_MODALITY"
    })
    void whatTheRegulatorForbidsIsNamedAtItsField(
            Subgroup subgroup,
            Modality modality,
            ConsumerClass consumerClass,
            String kv,
            String peak,
            String demand,
            String field,
            String code) {
        ConsumerUnitDraft typed = draft(null, subgroup, modality, consumerClass, kv, peak, demand, null);

        assertThat(errors(typed)).containsExactly(new FieldError(field, code));
    }

    private static List<FieldError> errors(ConsumerUnitDraft typed) {
        return catchThrowableOfType(Refusal.class, () -> UnitReading.of(typed, code -> false))
                .fields();
    }
}
