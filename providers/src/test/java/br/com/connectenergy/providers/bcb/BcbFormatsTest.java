package br.com.connectenergy.providers.bcb;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.providers.dataset.Read;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RF002")
class BcbFormatsTest {
    @TempDir
    Path folder;

    @Test
    void aMonthOfTheSeriesIsUnderstood() {
        assertThat(Read.rows(Read.lines(BcbFormats.igpm(), Path.of("src/test/resources/bcb/igpm.json"))))
                .containsExactly(
                        new IndexValue(IndexSeries.IGPM_MONTHLY, YearMonth.of(2025, 1), new BigDecimal("0.27")));
    }

    @Test
    void aFallOfPricesIsAnOrdinaryMonthAndWordsAreKeptApart() throws IOException {
        Path file = Files.writeString(
                folder.resolve("igpm.json"),
                "[{\"data\":\"01/06/2025\",\"valor\":\"-1.67\"},{\"data\":\"15/07/2025\",\"valor\":\"n/d\"}]");

        assertThat(Read.lines(BcbFormats.igpm(), file))
                .containsExactly(
                        new DatasetLine.Row<>(
                                1,
                                new IndexValue(
                                        IndexSeries.IGPM_MONTHLY, YearMonth.of(2025, 6), new BigDecimal("-1.67"))),
                        new DatasetLine.Refused<>(2, List.of("RATE_INVALID", "MONTH_INVALID")));
    }
}
