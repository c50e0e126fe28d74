package br.com.connectenergy.core.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A row that holds on some days only. */
interface Dated {
    Validity validity();

    /** Where validities overlap, the row that began last holds: an act that replaces another in mid-cycle. */
    static <T extends Dated> Optional<T> on(LocalDate day, List<T> rows, Predicate<T> wanted) {
        T found = null;
        for (T row : rows) {
            if (wanted.test(row) && row.validity().holdsOn(day) && (found == null || beganAfter(row, found))) {
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The days on which a row begins to hold, or holds no more. */
    static Stream<LocalDate> begins(List<? extends Dated> rows) {
        return rows.stream().flatMap(row -> begins(row.validity()));
    }

    private static Stream<LocalDate> begins(Validity validity) {
        return validity.to().equals(LocalDate.MAX)
                ? Stream.of(validity.from())
                : Stream.of(validity.from(), validity.to().plusDays(1));
    }

    private static boolean beganAfter(Dated row, Dated other) {
        return row.validity().from().isAfter(other.validity().from());
    }
}
