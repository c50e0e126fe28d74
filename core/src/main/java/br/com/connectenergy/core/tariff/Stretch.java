package br.com.connectenergy.core.tariff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of a period on which one row and one tax rule hold; {@code to} is excluded. */
record Stretch<R>(LocalDate from, LocalDate to, R row, TaxRule tax) {

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** Cuts the period where a row or a tax rule begins or ends; neighbours with the same row and tax are one. */
    static <R> List<Stretch<R>> of(
            BillingPeriod period, Stream<LocalDate> begins, Prices prices, Function<LocalDate, R> rowOn) {
        TreeSet<LocalDate> cuts = Stream.concat(begins, Dated.begins(prices.taxes()))
                .filter(day -> day.isAfter(period.start()) && day.isBefore(period.end()))
                .collect(Collectors.toCollection(TreeSet::new));
        cuts.add(period.end());
        List<Stretch<R>> stretches = new ArrayList<>(1);
        LocalDate from = period.start();
        for (LocalDate to : cuts) {
            Stretch<R> next = new Stretch<>(from, to, rowOn.apply(from), prices.taxOn(from));
            if (!stretches.isEmpty() && stretches.getLast().continuesIn(next)) {
                next = new Stretch<>(stretches.removeLast().from, to, next.row, next.tax);
            }
            stretches.add(next);
            from = to;
        }
        return stretches;
    }

    private boolean continuesIn(Stretch<R> next) {
        return row.equals(next.row) && tax.equals(next.tax);
    }
}
