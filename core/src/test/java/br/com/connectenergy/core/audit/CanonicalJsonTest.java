package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @Test
    void theExampleOfTheRfcComesOutAsTheRfcSays() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put(
                "numbers",
                List.of(
                        new BigDecimal("333333333.3333333"),
                        new BigDecimal("1E30"),
                        new BigDecimal("4.50"),
                        new BigDecimal("2e-3"),
                        new BigDecimal("0.000000000000000000000000001")));
        example.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
        example.put("literals", Arrays.asList(null, true, false));

        assertThat(CanonicalJson.of(example))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void membersAreSortedAsTheRfcSortsThem() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("\u20ac", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("\ud83d\ude00", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "5E-324,5e-324",
        "-5E-324,-5e-324",
        "1.7976931348623157E308,1.7976931348623157e+308",
        "9007199254740992.0,9007199254740992",
        "295147905179352830000.0,295147905179352830000",
        "9.999999999999997E22,9.999999999999997e+22",
        "1E21,1e+21",
        "999999999999999700000.0,999999999999999700000",
        "9.999999999999997E-7,9.999999999999997e-7",
        "0.000001,0.000001",
        "333333333.3333332,333333333.3333332",
        "-0.0000033333333333333333,-0.0000033333333333333333",
        "1424953923781206.2,1424953923781206.2"
    })
    void aDecimalIsPrintedAsEcmaScriptPrintsIt(String written, String canonical) {
        assertThat(CanonicalJson.of(new BigDecimal(written))).isEqualTo(canonical);
    }

    @Test
    void noDigitIsLostWhereADoubleWouldRound() {
        assertThat(CanonicalJson.of(new BigInteger("9007199254740993"))).isEqualTo("9007199254740993");
        assertThat(CanonicalJson.of(new BigDecimal("0.10000000000000000001")))
                .isNotEqualTo(CanonicalJson.of(new BigDecimal("0.1")));
    }

    @Test
    void theOrderOfMembersAndTheWayANumberIsWrittenChangeNothing() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("round", 2);
        one.put("share", new BigDecimal("1.50"));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("share", new BigDecimal("1.5"));
        other.put("round", 2L);

        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other)).isEqualTo("{\"round\":2,\"share\":1.5}");
    }
}
