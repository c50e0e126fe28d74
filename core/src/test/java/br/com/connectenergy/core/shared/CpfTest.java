package br.com.connectenergy.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RF001")
class CpfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "529.982.247-25",
                "111.444.777-35",
                "123.456.789-09",
                "390.533.447-05",
                "987.654.321-00",
                "52998224725"
            })
    void takesEveryPublishedExample(String text) {
        assertThat(Cpf.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "529.982.247-26",
                "111.111.111-11",
                "529982247250",
                "5299822472",
                "52998224A25",
                "",
                "５2998224725"
            })
    void refusesEveryPublishedCounterexample(String text) {
        assertThat(Cpf.parse(text)).isEmpty();
        assertThatThrownBy(() -> Cpf.of(text)).isInstanceOf(InvalidValue.class).hasMessage("CPF_INVALID");
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(Cpf.of("529.982.247-25").toString()).doesNotContain("529", "982", "247", "25");
    }

    @Test
    void isMaskedTheWayTheRegistryDoesIt() {
        assertThat(Cpf.of("529.982.247-25").masked()).isEqualTo("***982247**");
    }

    @Property(tries = 500)
    void takesWhateverItsCheckDigitsConfirm(@ForAll("bases") String base) {
        String number = base + Cpf.checkDigits(base);
        Assume.that(number.chars().distinct().count() > 1);

        assertThat(Cpf.of(number).value()).isEqualTo(number);
        assertThat(Cpf.of(Cpf.of(number).formatted()).value()).isEqualTo(number);
    }

    @Property(tries = 500)
    void refusesAnyOtherCheckDigits(@ForAll("bases") String base, @ForAll @IntRange(min = 1, max = 99) int shift) {
        int right = Integer.parseInt(Cpf.checkDigits(base));
        String wrong = String.format(java.util.Locale.ROOT, "%02d", (right + shift) % 100);

        assertThat(Cpf.parse(base + wrong)).isEmpty();
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(9);
    }
}
