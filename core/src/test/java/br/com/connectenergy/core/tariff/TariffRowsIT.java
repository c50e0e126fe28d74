package br.com.connectenergy.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetLoads;
import br.com.connectenergy.core.dataset.LoadReport;
import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class TariffRowsIT {
    private static final TariffClass GREEN = TariffClass.groupA(Cnpj.of("61695227000193"), Subgroup.A4, Modality.GREEN);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 3);

    private final CoreWorld world = new CoreWorld();
    private final DatasetLoads loads = world.door(DatasetLoads.class);
    private final Tariffs tariffs = world.door(Tariffs.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aLoadedFileIsFoundAgainRowByRowWithItsSource() {
        LoadReport report = loads.load(
                file("one"),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(
                                row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "150.00", JULY),
                                row(3, TimeOfUse.ANY, TariffUnit.KW, "24.00", JULY),
                                new DatasetLine.Skipped<>(4, "ECONOMIC_BASE"),
                                new DatasetLine.Refused<>(5, List.of("TUSD_INVALID")))
                        .iterator());

        assertThat(report).isEqualTo(new LoadReport(file("one"), 2, 2, Map.of(), Map.of("ECONOMIC_BASE", 1), 1, false));
        assertThat(tariffs.energy(GREEN, PaulistaExample.SEPTEMBER))
                .singleElement()
                .satisfies(tariff -> {
                    assertThat(tariff.tusd()).isEqualTo(PricePerMwh.of("150.00"));
                    assertThat(tariff.te()).isEqualTo(PricePerMwh.of("302.50"));
                    assertThat(tariff.source())
                            .isEqualTo(new Source("ANEEL_TARIFFS", Sha256.of("one"), "linha 2: REH 3.596"));
                });
        assertThat(tariffs.demand(GREEN, PaulistaExample.SEPTEMBER))
                .singleElement()
                .satisfies(tariff -> assertThat(tariff.tusd()).isEqualTo(PricePerKw.of("24.00")));
        assertThat(tariffs.energy(GREEN, new BillingPeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1))))
                .isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        List<DatasetLine<TariffRecord>> lines = List.of(row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "150.00", JULY));
        loads.load(file("one"), TariffRecord.class, lines.iterator());

        assertThat(loads.load(file("one"), TariffRecord.class, lines.iterator()).knownBefore())
                .isTrue();
        assertThat(tariffs.energy(GREEN, PaulistaExample.SEPTEMBER)).hasSize(1);
    }

    @Test
    void ofTwoRowsForTheSameKeyTheLaterActHolds() {
        loads.load(
                file("one"),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(
                                row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "151.00", JULY.plusDays(20)),
                                row(3, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "150.00", JULY))
                        .iterator());
        assertThat(offPeak()).isEqualTo(PricePerMwh.of("151.00"));

        loads.load(
                file("two"),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "149.00", JULY))
                        .iterator());
        assertThat(offPeak()).as("an older act replaces nothing").isEqualTo(PricePerMwh.of("151.00"));

        loads.load(
                file("three"),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(
                                row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "152.00", JULY.plusDays(40)))
                        .iterator());
        assertThat(offPeak()).isEqualTo(PricePerMwh.of("152.00"));
    }

    @Test
    void aFileThatBreaksOffLeavesWhatWasThere() {
        loads.load(
                file("one"),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "150.00", JULY))
                        .iterator());
        Iterator<DatasetLine<TariffRecord>> breaking = new Iterator<>() {
            private int line = 1;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public DatasetLine<TariffRecord> next() {
                if (++line > 3) throw new IllegalStateException("the file breaks off");
                return row(line, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "999.00", JULY.plusYears(1));
            }
        };

        assertThatThrownBy(() -> loads.load(file("two"), TariffRecord.class, breaking))
                .hasMessageContaining("breaks off");

        assertThat(offPeak()).isEqualTo(PricePerMwh.of("150.00"));
    }

    private PricePerMwh offPeak() {
        return tariffs.energy(GREEN, PaulistaExample.SEPTEMBER).getFirst().tusd();
    }

    private static DatasetFile file(String content) {
        return new DatasetFile(Dataset.ANEEL_TARIFFS, Sha256.of(content));
    }

    private static DatasetLine.Row<TariffRecord> row(
            int line, TimeOfUse timeOfUse, TariffUnit unit, String tusd, LocalDate actOn) {
        return new DatasetLine.Row<>(
                line,
                new TariffRecord(
                        GREEN,
                        "ELETROPAULO",
                        "REH 3.596",
                        actOn,
                        LocalDate.of(2026, 10, 3),
                        new Validity(LocalDate.of(2026, 7, 4), LocalDate.of(2027, 7, 3)),
                        timeOfUse,
                        unit,
                        new BigDecimal(tusd),
                        unit == TariffUnit.KW ? null : new BigDecimal("302.50")));
    }
}
