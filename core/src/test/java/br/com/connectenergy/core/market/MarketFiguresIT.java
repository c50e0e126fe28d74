package br.com.connectenergy.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetLoads;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.Uf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class MarketFiguresIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    private final CoreWorld world = new CoreWorld();
    private final DatasetLoads loads = world.door(DatasetLoads.class);
    private final MarketFigures figures = world.door(MarketFigures.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theHoursOfAMonthComeInTheirOrderWithTheirLines() {
        load(Dataset.CCEE_PLD_HOURLY, "one", HourlyPld.class, hour(1, "206.10"), hour(0, "205.25"));
        load(Dataset.CCEE_PLD_HOURLY, "two", HourlyPld.class, hour(1, "206.20"), hour(0, "205.25"));

        assertThat(figures.hours(Submarket.NORTHEAST, DECEMBER))
                .containsExactly(
                        new Traced<>(hour(0, "205.25"), Sha256.of("one"), 3),
                        new Traced<>(hour(1, "206.20"), Sha256.of("two"), 2));
        assertThat(figures.hours(Submarket.SOUTH, DECEMBER)).isEmpty();
        assertThat(figures.hours(Submarket.NORTHEAST, DECEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void theMeanOfADayIsKept() {
        DailyPld day = new DailyPld(Submarket.SOUTH, LAST_DAY, PricePerMwh.of("511.32"));

        assertThat(load(Dataset.CCEE_PLD_DAILY, "one", DailyPld.class, day)).isEqualTo(1);
        assertThat(load(Dataset.CCEE_PLD_DAILY, "two", DailyPld.class, day)).isZero();
    }

    @Test
    void anIndexIsFoundByItsSeriesAndMonth() {
        IndexValue ipca = new IndexValue(IndexSeries.IPCA_NUMBER, DECEMBER, new BigDecimal("7378.9400000000000"));
        IndexValue igpm = new IndexValue(IndexSeries.IGPM_MONTHLY, DECEMBER, new BigDecimal("-0.0100000000000"));
        load(Dataset.IBGE_IPCA, "one", IndexValue.class, ipca);
        load(Dataset.BCB_IGPM, "two", IndexValue.class, igpm);

        assertThat(figures.index(IndexSeries.IPCA_NUMBER, DECEMBER)).hasValue(new Traced<>(ipca, Sha256.of("one"), 2));
        assertThat(figures.index(IndexSeries.IGPM_MONTHLY, DECEMBER)).hasValue(new Traced<>(igpm, Sha256.of("two"), 2));
        assertThat(figures.index(IndexSeries.IPCA_NUMBER, DECEMBER.plusMonths(1)))
                .isEmpty();
    }

    @Test
    void aMunicipalityIsFoundByItsCode() {
        Municipality saoPaulo = new Municipality("3550308", "São Paulo", Uf.SP);
        load(Dataset.IBGE_MUNICIPALITIES, "one", Municipality.class, saoPaulo);

        assertThat(figures.municipality("3550308")).hasValue(saoPaulo);
        assertThat(figures.municipality("3550309")).isEmpty();
        assertThat(figures.municipalities(Uf.SP)).containsExactly(saoPaulo);
        assertThat(figures.municipalities(Uf.RJ)).isEmpty();
    }

    @SafeVarargs
    private <R> int load(Dataset dataset, String version, Class<R> type, R... rows) {
        List<DatasetLine<R>> lines = new ArrayList<>();
        for (R row : rows) lines.add(new DatasetLine.Row<>(lines.size() + 2, row));
        return loads.load(new DatasetFile(dataset, Sha256.of(version)), type, lines.iterator())
                .changed();
    }

    private static HourlyPld hour(int hour, String price) {
        return new HourlyPld(Submarket.NORTHEAST, LAST_DAY, hour, PricePerMwh.of(price));
    }
}
