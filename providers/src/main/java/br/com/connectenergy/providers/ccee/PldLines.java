package br.com.connectenergy.providers.ccee;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.market.DailyPld;
import br.com.connectenergy.core.market.HourlyPld;
import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.providers.dataset.PlainText;
import br.com.connectenergy.providers.dataset.Reasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the lines of the two files of the PLD. */
final class PldLines {
    private static final Map<String, Submarket> SUBMARKETS = Map.of(
            "SUDESTE", Submarket.SOUTHEAST,
            "SUL", Submarket.SOUTH,
            "NORDESTE", Submarket.NORTHEAST,
            "NORTE", Submarket.NORTH);
    private static final int HOURS = 24;

    private PldLines() {}

    static DatasetLine<HourlyPld> hour(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        YearMonth month = reasons.known("MONTH_INVALID", PlainText.month(fields.get(0)));
        Submarket submarket = reasons.known("SUBMARKET_UNKNOWN", submarket(fields.get(1)));
        Integer period = reasons.known("PERIOD_INVALID", PlainText.whole(fields.get(2)));
        Integer day = reasons.known("DAY_INVALID", PlainText.whole(fields.get(3)));
        Integer hour = reasons.known("HOUR_INVALID", PlainText.whole(fields.get(4)));
        BigDecimal price = reasons.known("PRICE_INVALID", PlainText.number(fields.get(5)));
        reasons.when(month != null && day != null && !month.isValidDay(day), "DAY_INVALID");
        reasons.when(hour != null && hour >= HOURS, "HOUR_INVALID");
        if (month != null) {
            PldLimits limits = PldLimits.in(month.getYear());
            reasons.outside(price, limits.floor(), limits.hourlyCap(), "PRICE_OUT_OF_RANGE");
        }
        if (!reasons.none()
                || month == null
                || submarket == null
                || period == null
                || day == null
                || hour == null
                || price == null) {
            return reasons.refuse(line);
        }
        boolean counted = period == (day - 1) * HOURS + hour + 1;
        return new DatasetLine.Row<>(
                line,
                new HourlyPld(submarket, month.atDay(day), hour, new PricePerMwh(price)),
                counted ? List.of() : List.of("PERIOD_DOES_NOT_COUNT_THE_HOURS"));
    }

    static DatasetLine<DailyPld> day(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        YearMonth month = reasons.known("MONTH_INVALID", PlainText.month(fields.get(0)));
        Submarket submarket = reasons.known("SUBMARKET_UNKNOWN", submarket(fields.get(1)));
        LocalDate day = reasons.known("DAY_INVALID", PlainText.day(fields.get(2)));
        BigDecimal price = reasons.known("PRICE_INVALID", PlainText.number(fields.get(3)));
        reasons.when(month != null && day != null && !YearMonth.from(day).equals(month), "DAY_OF_ANOTHER_MONTH");
        if (day != null) {
            PldLimits limits = PldLimits.in(day.getYear());
            reasons.outside(price, limits.floor(), limits.structuralCap(), "PRICE_OUT_OF_RANGE");
        }
        if (!reasons.none() || submarket == null || day == null || price == null) return reasons.refuse(line);
        return new DatasetLine.Row<>(line, new DailyPld(submarket, day, new PricePerMwh(price)));
    }

    private static Optional<Submarket> submarket(String name) {
        return Optional.ofNullable(SUBMARKETS.get(name.strip()));
    }
}
