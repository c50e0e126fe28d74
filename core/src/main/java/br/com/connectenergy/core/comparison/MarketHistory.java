package br.com.connectenergy.core.comparison;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Months without a gap whose bandeira and spot price are known, at least a year of them; what comes is assumed from it. */
public record MarketHistory(List<MarketMonth> months) {
    static final int A_YEAR = 12;

    public MarketHistory {
        months =
                months.stream().sorted(Comparator.comparing(MarketMonth::month)).toList();
        if (months.size() < A_YEAR) throw missing(months);
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).month().equals(months.get(i - 1).month().plusMonths(1))) throw missing(months);
        }
    }

    /** The last known year again and again, each month as it was in that year. */
    List<MarketMonth> expected(YearMonth start, int count) {
        List<MarketMonth> year = months.subList(months.size() - A_YEAR, months.size());
        List<MarketMonth> path = new ArrayList<>(count);
        for (YearMonth month : YearlyLoad.term(start, count)) {
            MarketMonth same = year.stream()
                    .filter(known -> known.month().getMonth() == month.getMonth())
                    .findFirst()
                    .orElseThrow();
            path.add(same.assumedFor(month));
        }
        return path;
    }

    /** What would be if all that happened from that month on happened again, from the beginning once the history ends. */
    List<MarketMonth> replayedFrom(int first, YearMonth start, int count) {
        List<MarketMonth> path = new ArrayList<>(count);
        int at = first;
        for (YearMonth month : YearlyLoad.term(start, count)) {
            path.add(months.get(at % months.size()).assumedFor(month));
            at++;
        }
        return path;
    }

    private static RuntimeException missing(List<MarketMonth> known) {
        return ComparisonError.MARKET_HISTORY_MISSING.refuse(Map.of(
                "known",
                String.join(
                        ",",
                        known.stream().map(month -> month.month().toString()).toList()),
                "wanted",
                A_YEAR));
    }
}
