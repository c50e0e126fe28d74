package br.com.connectenergy.core.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.shared.InvalidValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RF002")
class UnitNumberTest {

    @Test
    void thePublishedNumberHasItsCheckDigits() {
        UnitNumber number = UnitNumber.of("0.013.479.258.028-10");

        assertThat(number.value()).isEqualTo("001347925802810");
        assertThat(number.hasItsCheckDigits()).isTrue();
        assertThat(number.distributorCode()).isEqualTo("028");
        assertThat(number.formatted()).isEqualTo("0.013.479.258.028-10");
    }

    @Test
    void leadingZerosMayBeHidden() {
        assertThat(UnitNumber.of("13.479.258.028-10")).isEqualTo(UnitNumber.of("0.013.479.258.028-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.013.479.258.028-11", "0.013.479.258.028-00", "0.013.479.285.028-10", "0.013.479.258.082-10"})
    void oneWrongOrSwappedDigitIsNoticed(String number) {
        assertThat(UnitNumber.of(number).hasItsCheckDigits()).isFalse();
    }

    /** The second printed sample of the reference: looks truncated, and its digits would be 06. */
    @Test
    void aPrintedNumberWithOtherDigitsIsStillTaken() {
        UnitNumber number = UnitNumber.of("101.059-21");

        assertThat(number.value()).isEqualTo("000000010105921");
        assertThat(number.hasItsCheckDigits()).isFalse();
        assertThat(new UnitNumber("000000010105906").hasItsCheckDigits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12345", "1234567890123456", "0.013.479.258.028/10", "A01347925802810", "٠٠١٣٤٧٩٢٥٨٠٢٨١٠"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> UnitNumber.of(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("UNIT_NUMBER_INVALID"));
    }
}
