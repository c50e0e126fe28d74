package br.com.connectenergy.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RF001")
@org.junit.jupiter.api.Tag("RF001")
class CnpjTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.ABC.345/01DE-35",
                "12abc34501de35",
                "1A.2B3.C4D/0001-79",
                "00.ENE.RG1/0002-40",
                "C0.NNE.CT1/0001-10",
                "AB.CDE.FGH/IJKL-80",
                "61.695.227/0001-93",
                "06.981.176/0001-58",
                "33.000.167/0001-01",
                " 33 000 167 0001 01 "
            })
    void takesEveryPublishedExample(String text) {
        assertThat(Cnpj.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.ABC.345/01DE-36",
                "21.ABC.345/01DE-35",
                "12.ABC.345/O1DE-35",
                "12ABC34501DE3A",
                "12ABC34501DE3",
                "12ABC34501DE355",
                "12ÁBC34501DE35",
                "00000000000000",
                "11111111111111",
                "",
                "１２ABC34501DE35",
                "12ABC34501DE\u0131\u0131"
            })
    void refusesEveryPublishedCounterexample(String text) {
        assertThat(Cnpj.parse(text)).isEmpty();
        assertThatThrownBy(() -> Cnpj.of(text)).isInstanceOf(InvalidValue.class).hasMessage("CNPJ_INVALID");
    }

    @Test
    void keepsTheNumberWithoutPunctuationAndShowsItWithPunctuation() {
        Cnpj cnpj = Cnpj.of("12.abc.345/01de-35");

        assertThat(cnpj.value()).isEqualTo("12ABC34501DE35");
        assertThat(cnpj.formatted()).isEqualTo("12.ABC.345/01DE-35");
        assertThat(cnpj.root()).isEqualTo("12ABC345");
        assertThat(cnpj.branch()).isEqualTo("01DE");
    }

    @Property(tries = 500)
    void takesWhateverItsCheckDigitsConfirmAndReadsItsOwnFormat(@ForAll("bases") String base) {
        String number = base + Cnpj.checkDigits(base);
        Assume.that(number.chars().distinct().count() > 1);

        assertThat(Cnpj.of(number).value()).isEqualTo(number);
        assertThat(Cnpj.of(Cnpj.of(number).formatted())).isEqualTo(Cnpj.of(number));
        assertThat(Cnpj.of(number.toLowerCase(java.util.Locale.ROOT))).isEqualTo(Cnpj.of(number));
    }

    @Property(tries = 500)
    void refusesAnyOtherCheckDigits(@ForAll("bases") String base, @ForAll @IntRange(min = 1, max = 99) int shift) {
        int right = Integer.parseInt(Cnpj.checkDigits(base));
        String wrong = String.format(java.util.Locale.ROOT, "%02d", (right + shift) % 100);

        assertThat(Cnpj.parse(base + wrong)).isEmpty();
    }

    @Property(tries = 500)
    void noticesOneMistypedDigit(@ForAll("numericBases") String base, @ForAll @IntRange(min = 0, max = 11) int at) {
        String number = base + Cnpj.checkDigits(base);
        char other = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
        String mistyped = number.substring(0, at) + other + number.substring(at + 1);
        Assume.that(!Cnpj.checkDigits(mistyped.substring(0, 12)).equals(number.substring(12)));

        assertThat(Cnpj.parse(mistyped)).isEmpty();
    }

    @Property(tries = 1000)
    void neverFailsInAnotherWayThanByRefusing(@ForAll String anything) {
        assertThat(Cnpj.parse(anything).map(Cnpj::value).filter(value -> value.length() != 14))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofLength(12);
    }

    @Provide
    Arbitrary<String> numericBases() {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(12);
    }
}
