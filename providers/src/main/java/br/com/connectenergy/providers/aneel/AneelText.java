package br.com.connectenergy.providers.aneel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How ANEEL writes dates and numbers: ISO days, "1.234,56", ",00" for zero, acts with their date in words. */
final class AneelText {
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{0,9})(?:,\\d{1,6})?");
    private static final Pattern ACT_DATE = Pattern.compile(
            "DE (\\d{1,2})[º°]? DE (\\p{L}+) DE (\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> MONTHS = List.of(
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro");
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    private AneelText() {}

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(String text) {
        if (text.isEmpty() || !NUMBER.matcher(text).matches()) return Optional.empty();
        String plain = text.replace(".", "").replace(',', '.');
        return Optional.of(new BigDecimal(plain.startsWith("-.") ? "-0" + plain.substring(1) : plain));
    }

    static Optional<LocalDate> dateOfAct(String act) {
        Matcher words = ACT_DATE.matcher(act);
        if (!words.find()) return Optional.empty();
        int month = MONTHS.indexOf(words.group(2).toLowerCase(BRAZIL)) + 1;
        try {
            return month == 0
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.of(Integer.parseInt(words.group(3)), month, Integer.parseInt(words.group(1))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
