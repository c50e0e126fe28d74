package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type into cells: months and numbers, as Brazil writes them and as machines do. */
final class CellReading {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})(?:[-/.]\\d{1,2})?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\d{1,2}[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern WORD_FIRST = Pattern.compile("(\\p{L}{3})\\p{L}*\\.?[-/. ](\\d{4}|\\d{2})");
    private static final List<List<String>> WORDS = List.of(
            List.of("jan", "ene"),
            List.of("fev", "feb"),
            List.of("mar"),
            List.of("abr", "apr"),
            List.of("mai", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("ago", "aug"),
            List.of("set", "sep"),
            List.of("out", "oct"),
            List.of("nov"),
            List.of("dez", "dec", "dic"));
    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*,\\d+|\\d+,\\d+");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");
    private static final Pattern PERHAPS_GROUPED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int LONGEST = 30;
    private static final int CENTURY = 2000;

    private CellReading() {}

    static YearMonth month(SheetCell cell) {
        if (cell instanceof SheetCell.Day day) return YearMonth.from(day.date());
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) return month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        Matcher wordFirst = WORD_FIRST.matcher(text);
        if (wordFirst.matches()) return month(wordFirst.group(2), word(wordFirst.group(1)));
        throw new InvalidValue("MONTH_UNREADABLE");
    }

    /** 1.234 may be one thousand or one and a bit: nobody guesses with the load of a company. */
    static BigDecimal number(SheetCell cell) {
        if (cell instanceof SheetCell.Numeric numeric) return bounded(numeric.value());
        String text = cell.text().strip();
        if (text.startsWith("-")) throw new InvalidValue("NUMBER_NEGATIVE");
        if (text.length() > LONGEST) throw new InvalidValue("NUMBER_UNREADABLE");
        if (WITH_COMMA.matcher(text).matches())
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        if (GROUPED.matcher(text).matches()) return new BigDecimal(text.replace(".", ""));
        if (PERHAPS_GROUPED.matcher(text).matches()) throw new InvalidValue("NUMBER_AMBIGUOUS");
        if (PLAIN.matcher(text).matches()) return new BigDecimal(text);
        throw new InvalidValue("NUMBER_UNREADABLE");
    }

    private static BigDecimal bounded(BigDecimal value) {
        if (value.signum() < 0) throw new InvalidValue("NUMBER_NEGATIVE");
        if (Math.abs(value.precision() - value.scale()) > LONGEST || value.scale() > LONGEST)
            throw new InvalidValue("NUMBER_UNREADABLE");
        return value;
    }

    private static YearMonth month(String year, int month) {
        try {
            int typed = Integer.parseInt(year);
            return YearMonth.of(typed < 100 ? CENTURY + typed : typed, month);
        } catch (DateTimeException impossible) {
            throw new InvalidValue("MONTH_UNREADABLE");
        }
    }

    private static int word(String letters) {
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(letters)) return i + 1;
        }
        throw new InvalidValue("MONTH_UNREADABLE");
    }
}
