package br.com.connectenergy.providers.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the publishers write days, months and numbers, where they agree. */
public final class PlainText {
    private static final Pattern DOT_OR_COMMA = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,20})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final DateTimeFormatter BRAZILIAN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuuMM").withResolverStyle(ResolverStyle.STRICT);

    private PlainText() {}

    /** 205.25 and 205,25; never with dots between thousands. */
    public static Optional<BigDecimal> number(String text) {
        return DOT_OR_COMMA.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    public static Optional<Integer> whole(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** 2026-03-10 and 10/03/2026. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, BRAZILIAN) : LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** 202603. */
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text, MONTH));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
