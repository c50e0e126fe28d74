package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.tariff.BillingPeriod;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.Usage;
import br.com.connectenergy.core.tariff.WireDiscount;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The own load that offers are compared at: every month of a year, repeated over the term of an offer. */
public record YearlyLoad(
        Subgroup subgroup,
        @Nullable Connection connection,
        @Nullable WireDiscount discount,
        Map<Month, MonthlyLoad> months) {

    /** Refuses a year with holes and names the months that are missing. */
    public YearlyLoad {
        Map<Month, MonthlyLoad> known = new EnumMap<>(Month.class);
        known.putAll(months);
        months = Map.copyOf(known);
        String missing = String.join(
                ",",
                Stream.of(Month.values())
                        .filter(month -> !known.containsKey(month))
                        .map(month -> "%02d".formatted(month.getValue()))
                        .toList());
        if (!missing.isEmpty()) throw ComparisonError.LOAD_MONTHS_MISSING.refuse(Map.of("months", missing));
    }

    MonthlyLoad in(YearMonth month) {
        return Objects.requireNonNull(months.get(month.getMonth()));
    }

    Usage usage(YearMonth month, Market market) {
        MonthlyLoad load = in(month);
        return new Usage(
                subgroup,
                market,
                new BillingPeriod(month.atDay(1), month.plusMonths(1).atDay(1)),
                load.readings(),
                load.demands(),
                connection,
                null,
                market == Market.FREE ? discount : null,
                load.publicLighting());
    }

    static List<YearMonth> term(YearMonth start, int months) {
        return Stream.iterate(start, month -> month.plusMonths(1)).limit(months).toList();
    }
}
