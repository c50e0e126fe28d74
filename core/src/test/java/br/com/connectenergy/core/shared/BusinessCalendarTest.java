package br.com.connectenergy.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {
    @Test
    void threeBusinessDaysFromTheFridayBeforeTwelveOctoberEndOnThursday() {
        Instant friday = Instant.parse("2026-10-09T15:00:00Z");

        assertThat(BusinessCalendar.plusBusinessDays(friday, 3)).isEqualTo(Instant.parse("2026-10-16T02:59:59Z"));
        assertThat(BusinessCalendar.dateOf(BusinessCalendar.plusBusinessDays(friday, 3)))
                .isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void lateEveningInSaoPauloStillBelongsToItsOwnDay() {
        Instant thursdayNight = Instant.parse("2026-10-09T02:30:00Z");

        assertThat(BusinessCalendar.dateOf(BusinessCalendar.plusBusinessDays(thursdayNight, 1)))
                .isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-21",
                "2026-05-01",
                "2026-09-07",
                "2026-10-12",
                "2026-11-02",
                "2026-11-15",
                "2026-11-20",
                "2026-12-25"
            })
    void nationalHolidaysDoNotCount(LocalDate holiday) {
        assertThat(BusinessCalendar.isHoliday(holiday)).isTrue();
        assertThat(BusinessCalendar.isBusinessDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-17", "2026-06-04", "2026-04-02", "2026-04-06"})
    void carnivalCorpusChristiAndTheDaysAroundGoodFridayDoCount(LocalDate day) {
        assertThat(BusinessCalendar.isBusinessDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-03-29",
        "2025,2025-04-18",
        "2026,2026-04-03",
        "2027,2027-03-26",
        "2038,2038-04-23",
        "2049,2049-04-16"
    })
    void goodFridayFollowsEaster(int year, LocalDate expected) {
        assertThat(BusinessCalendar.goodFriday(year)).isEqualTo(expected);
    }

    @Property
    void aDeadlineIsABusinessDayAndAsManyBusinessDaysAwayAsAsked(
            @ForAll @IntRange(min = 0, max = 3650) int start, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
        Instant moment = from.atTime(10, 0).atZone(BusinessCalendar.ZONE).toInstant();

        LocalDate due = BusinessCalendar.dateOf(BusinessCalendar.plusBusinessDays(moment, days));

        assertThat(BusinessCalendar.isBusinessDay(due)).isTrue();
        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(from.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(BusinessCalendar::isBusinessDay)
                        .count())
                .isEqualTo(days);
    }
}
