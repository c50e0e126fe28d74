package br.com.connectenergy.providers.ccee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.market.DailyPld;
import br.com.connectenergy.core.market.HourlyPld;
import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.providers.dataset.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class CceeFormatsTest {
    private static final Path DAY = Path.of("src/test/resources/ccee/pld_horario_2025.csv");
    private static final Path YEAR = Path.of("../../shared/data/ccee-pld/pld_horario_2025.csv");
    private static final String HEADER = String.join(";", CceeFormats.HOURLY_COLUMNS) + "\n";

    @TempDir
    Path folder;

    @Test
    void everyPublishedHourIsUnderstood() {
        List<DatasetLine<HourlyPld>> lines = Read.lines(CceeFormats.hourlyPld(), DAY);

        assertThat(lines).hasSize(96).allMatch(DatasetLine.Row.class::isInstance);
        assertThat(Read.warnings(lines)).isEmpty();
        assertThat(Read.rows(lines))
                .contains(new HourlyPld(Submarket.NORTHEAST, LocalDate.of(2025, 12, 31), 0, PricePerMwh.of("205.25")));
    }

    @Test
    void theWholeYearIsUnderstoodWhereItIsAtHand() {
        assumeTrue(Files.exists(YEAR));

        List<DatasetLine<HourlyPld>> lines = Read.lines(CceeFormats.hourlyPld(), YEAR);

        assertThat(lines).hasSize(8760 * 4).allMatch(DatasetLine.Row.class::isInstance);
    }

    @Test
    void everyPublishedDayIsUnderstood() {
        assertThat(Read.rows(
                        Read.lines(CceeFormats.dailyPld(), Path.of("src/test/resources/ccee/pld_media_diaria.csv"))))
                .containsExactly(
                        new DailyPld(Submarket.NORTHEAST, LocalDate.of(2026, 3, 10), PricePerMwh.of("224.12")),
                        new DailyPld(Submarket.SOUTHEAST, LocalDate.of(2026, 3, 10), PricePerMwh.of("342.15")),
                        new DailyPld(Submarket.SOUTH, LocalDate.of(2026, 3, 10), PricePerMwh.of("511.32")));
    }

    @Test
    void aPriceBeyondTheLimitsOfItsYearIsKeptApart() throws IOException {
        assertThat(read("202609;NORDESTE;241;11;0;1611.05"))
                .isEqualTo(new DatasetLine.Refused<HourlyPld>(2, List.of("PRICE_OUT_OF_RANGE")));
        assertThat(read("202609;NORDESTE;241;11;0;57,31")).isInstanceOf(DatasetLine.Row.class);
        assertThat(read("202609;NORDESTE;241;11;0;57.30")).isInstanceOf(DatasetLine.Refused.class);
    }

    @Test
    void aPeriodThatDoesNotCountItsHoursIsAWarning() throws IOException {
        assertThat(Read.warnings(List.of(read("202609;NORDESTE;242;11;0;157.31"))))
                .containsExactly("PERIOD_DOES_NOT_COUNT_THE_HOURS");
    }

    @Test
    void anHourOfADayThatDoesNotExistIsKeptApart() throws IOException {
        assertThat(read("202609;LESTE;1;31;24;157.31"))
                .isEqualTo(new DatasetLine.Refused<HourlyPld>(
                        2, List.of("SUBMARKET_UNKNOWN", "DAY_INVALID", "HOUR_INVALID")));
    }

    private DatasetLine<HourlyPld> read(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("pld.csv"), HEADER + line + "\n");
        return Read.lines(CceeFormats.hourlyPld(), file).getFirst();
    }
}
