package br.com.connectenergy.core.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("UC3")
class SheetReadingTest {
    private static final YearMonth PRESENT = YearMonth.of(2026, 11);
    private static final YearMonth KEPT = YearMonth.of(2026, 9);

    @Test
    void aTableInTheWordsOfTheBillIsReadAsMonths() {
        ConsumptionPreview preview = preview(
                ConsumerUnitFixture.green(),
                "Mês;Consumo Ponta (kWh);Consumo Fora Ponta (kWh);Demanda Medida (kW);Reativo excedente (kWh);Vencimento",
                "10/2026;6.000,5;62000;280;;05/11/2026",
                ";;;;;",
                "set/2026;5000;1.262.000;2.280,25;12;");

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.ignoredColumns()).containsExactly("Vencimento");
        assertThat(preview.months())
                .containsExactly(
                        new PreviewedMonth(2, month("2026-10", "6000.5", "62000", "280", "0"), false),
                        new PreviewedMonth(4, month("2026-09", "5000", "1262000", "2280.25", "12"), true));
    }

    @Test
    void everyBadCellIsNamedByRowColumnAndRule() {
        ConsumptionPreview preview = preview(
                ConsumerUnitFixture.green(),
                "Mes;Fora ponta kWh;Ponta kWh;Demanda kW",
                "13/2026;abc;1.234;-5",
                "10/2026;;1;280",
                "10/2026;10;1;280",
                "12/2026;1;1;280",
                "08/2026;300000;0;280");

        assertThat(preview.months()).isEmpty();
        assertThat(preview.faults())
                .containsExactly(
                        new CellFault(2, "A", "month", "MONTH_UNREADABLE", "13/2026"),
                        new CellFault(2, "C", "peak", "NUMBER_AMBIGUOUS", "1.234"),
                        new CellFault(2, "B", "offPeak", "NUMBER_UNREADABLE", "abc"),
                        new CellFault(2, "D", "offPeakDemand", "NUMBER_NEGATIVE", "-5"),
                        new CellFault(3, "B", "offPeak", "MISSING", ""),
                        new CellFault(4, "A", "month", "MONTH_REPEATED", "10/2026"),
                        new CellFault(5, "A", "month", "MONTH_IN_FUTURE", "12/2026"),
                        new CellFault(6, "D", "offPeakDemand", "LOAD_FACTOR_IMPOSSIBLE", "280"));
    }

    @Test
    void aMissingOrRepeatedColumnIsNamedOnce() {
        ConsumptionPreview preview = preview(
                ConsumerUnitFixture.blue(), "mes;kwh fora ponta;KWH FORA PONTA;demanda ponta kw", "10/2026;1;1;1");

        assertThat(preview.months()).isEmpty();
        assertThat(preview.faults())
                .containsExactly(
                        new CellFault(1, "C", "offPeak", "COLUMN_REPEATED", "KWH FORA PONTA"),
                        new CellFault(1, "", "peak", "COLUMN_MISSING", ""),
                        new CellFault(1, "", "offPeakDemand", "COLUMN_MISSING", ""));
    }

    @Test
    void cellsOfASpreadsheetAreTakenByTheirType() {
        Sheet sheet = new Sheet(List.of(
                new Sheet.Row(1, List.of(new SheetCell.Text("Competência"), new SheetCell.Text("Consumo (kWh)"))),
                new Sheet.Row(
                        2,
                        List.of(
                                new SheetCell.Day(LocalDate.of(2026, 10, 1)),
                                new SheetCell.Numeric(new BigDecimal("1234.5"))))));

        ConsumptionPreview preview = reading(ConsumerUnitFixture.shop()).of(sheet);

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.months().getFirst().used().offPeak()).isEqualTo(EnergyKwh.of("1234.5"));
        assertThat(preview.months().getFirst().used().month()).isEqualTo(YearMonth.of(2026, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10",
        "202610, 2026-10",
        "2026/1, 2026-01",
        "2026-10-31, 2026-10",
        "10/2026, 2026-10",
        "1/2026, 2026-01",
        "31/10/2026, 2026-10",
        "out/26, 2026-10",
        "Outubro 2026, 2026-10",
        "dez-2025, 2025-12",
        "ene/2026, 2026-01",
        "May 2026, 2026-05"
    })
    void aMonthIsReadAsPeopleWriteIt(String typed, YearMonth month) {
        assertThat(CellReading.month(new SheetCell.Text(typed))).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "12.345.678 | 12345678",
                "1234.5 | 1234.5",
                "0.125 | 0.125",
                "0 | 0"
            })
    void aNumberIsReadAsBrazilAndAsMachinesWriteIt(String typed, BigDecimal number) {
        assertThat(CellReading.number(new SheetCell.Text(typed))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | NUMBER_AMBIGUOUS",
                "62.000 | NUMBER_AMBIGUOUS",
                "1,234.5 | NUMBER_UNREADABLE",
                "1e9 | NUMBER_UNREADABLE",
                "12 kWh | NUMBER_UNREADABLE",
                "1.23,4 | NUMBER_UNREADABLE",
                "- 1 | NUMBER_NEGATIVE",
                "1234567890123456789012345678901 | NUMBER_UNREADABLE"
            })
    void aNumberThatNobodyCanBeSureOfIsRefused(String typed, String code) {
        assertThatThrownBy(() -> CellReading.number(new SheetCell.Text(typed))).hasMessage(code);
    }

    @Test
    void whatIsTypedIsShownWithinABound() {
        String typed = "\uD83D\uDE00".repeat(60);
        ConsumptionPreview preview = preview(ConsumerUnitFixture.shop(), "mes;kwh", "10/2026;" + typed);

        assertThat(preview.faults().getFirst().typed()).isEqualTo("\uD83D\uDE00".repeat(39) + "…");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatThrownBy(() -> preview(ConsumerUnitFixture.shop(), "mes;kwh", ";"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SHEET_EMPTY"));
    }

    private static ConsumptionPreview preview(ConsumerUnitDraft unit, String... lines) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new Sheet.Row(
                    i + 1,
                    List.of(lines[i].split(";", -1)).stream()
                            .<SheetCell>map(SheetCell.Text::new)
                            .toList()));
        }
        return reading(unit).of(new Sheet(rows));
    }

    private static SheetReading reading(ConsumerUnitDraft unit) {
        UnitTariff tariff = UnitReading.of(unit, code -> false).tariff();
        return new SheetReading(tariff, new MonthRules(tariff, PRESENT), KEPT::equals);
    }

    private static ConsumptionMonth month(String month, String peak, String offPeak, String demand, String reactive) {
        return new ConsumptionMonth(
                YearMonth.parse(month),
                EnergyKwh.of(peak),
                EnergyKwh.of(offPeak),
                EnergyKwh.ZERO,
                null,
                PowerKw.of(demand),
                EnergyKwh.of(reactive));
    }
}
