package br.com.connectenergy.core.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/** Deadlines in business days of America/Sao_Paulo: weekends and national holidays do not count. */
public final class BusinessCalendar {
    public static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(4, 21),
            MonthDay.of(5, 1),
            MonthDay.of(9, 7),
            MonthDay.of(10, 12),
            MonthDay.of(11, 2),
            MonthDay.of(11, 15),
            MonthDay.of(11, 20),
            MonthDay.of(12, 25));

    private BusinessCalendar() {}

    /** The end of the n-th business day after the day of {@code from}, which itself never counts. */
    public static Instant plusBusinessDays(Instant from, int days) {
        if (days < 1) throw new InvalidValue("BUSINESS_DAYS_POSITIVE");
        LocalDate day = dateOf(from);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) left--;
        }
        return endOf(day);
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    public static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return FIXED_HOLIDAYS.contains(MonthDay.from(day)) || day.equals(goodFriday(day.getYear()));
    }

    /** Two days before Easter Sunday of the Gregorian calendar (anonymous computus). */
    static LocalDate goodFriday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int skipped = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = skipped - (skipped / 28) * (1 - (29 / (skipped + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        int day = offset + 28 - 31 * (month / 4);
        return LocalDate.of(year, month, day).minusDays(2);
    }
}
