package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.FieldError;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as months of one unit and names every cell that breaks a rule. */
final class SheetReading {
    private static final int LETTERS = 26;
    private static final int LONGEST_TYPED = 40;
    private static final String CONTROL = "[\\p{Cntrl}\\p{Cf}\\p{Cs}]";

    private final UnitTariff tariff;
    private final MonthRules rules;
    private final Predicate<YearMonth> kept;
    private final Map<ConsumptionColumn, Integer> columns = new EnumMap<>(ConsumptionColumn.class);
    private final List<PreviewedMonth> months = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    SheetReading(UnitTariff tariff, MonthRules rules, Predicate<YearMonth> kept) {
        this.tariff = tariff;
        this.rules = rules;
        this.kept = kept;
    }

    ConsumptionPreview of(Sheet sheet) {
        List<Sheet.Row> rows =
                sheet.rows().stream().filter(row -> !row.isEmpty()).toList();
        if (rows.size() < 2) throw ConsumptionError.SHEET_EMPTY.refuse();
        header(rows.getFirst());
        if (faults.isEmpty()) {
            Set<YearMonth> seen = new HashSet<>();
            rows.subList(1, rows.size()).forEach(row -> month(row, seen));
        }
        return new ConsumptionPreview(months, faults, ignored);
    }

    private void header(Sheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String typed = row.cell(i).text();
            @Nullable ConsumptionColumn column = ConsumptionColumn.named(typed).orElse(null);
            if (column == null) {
                if (!typed.isBlank()) ignored.add(shown(typed));
            } else if (columns.putIfAbsent(column, i) != null) {
                faults.add(new CellFault(row.number(), letters(i), column.field(), "COLUMN_REPEATED", shown(typed)));
            }
        }
        for (ConsumptionColumn column : ConsumptionColumn.values()) {
            if (column.isNeededBy(tariff) && !columns.containsKey(column))
                faults.add(new CellFault(row.number(), "", column.field(), "COLUMN_MISSING", ""));
        }
    }

    private void month(Sheet.Row row, Set<YearMonth> seen) {
        DraftFields fields = new DraftFields();
        @Nullable YearMonth month = read(row, ConsumptionColumn.MONTH, fields, CellReading::month);
        if (month != null && !seen.add(month)) fields.refuse("month", "MONTH_REPEATED");
        EnergyKwh peak = energy(row, ConsumptionColumn.PEAK, fields);
        EnergyKwh offPeak = energy(row, ConsumptionColumn.OFF_PEAK, fields);
        EnergyKwh intermediate = energy(row, ConsumptionColumn.INTERMEDIATE, fields);
        @Nullable PowerKw peakDemand = demand(row, ConsumptionColumn.PEAK_DEMAND, fields);
        @Nullable PowerKw offPeakDemand = demand(row, ConsumptionColumn.OFF_PEAK_DEMAND, fields);
        EnergyKwh reactive = energy(row, ConsumptionColumn.REACTIVE, fields);
        if (month != null && fields.errors().isEmpty()) {
            ConsumptionMonth used =
                    new ConsumptionMonth(month, peak, offPeak, intermediate, peakDemand, offPeakDemand, reactive);
            rules.hold(used, fields);
            if (fields.errors().isEmpty()) months.add(new PreviewedMonth(row.number(), used, kept.test(month)));
        }
        fields.errors().forEach(error -> faults.add(fault(row, error)));
    }

    private EnergyKwh energy(Sheet.Row row, ConsumptionColumn column, DraftFields fields) {
        @Nullable BigDecimal value = read(row, column, fields, CellReading::number);
        return value == null ? EnergyKwh.ZERO : new EnergyKwh(value);
    }

    private @Nullable PowerKw demand(Sheet.Row row, ConsumptionColumn column, DraftFields fields) {
        @Nullable BigDecimal value = read(row, column, fields, CellReading::number);
        return value == null ? null : new PowerKw(value);
    }

    private <T> @Nullable T read(
            Sheet.Row row, ConsumptionColumn column, DraftFields fields, Function<SheetCell, T> reader) {
        @Nullable Integer at = columns.get(column);
        if (at == null) return null;
        SheetCell cell = row.cell(at);
        if (cell.text().isBlank()) {
            fields.refuseIf(column.isNeededBy(tariff), column.field(), "MISSING");
            return null;
        }
        return fields.read(column.field(), cell, reader);
    }

    private CellFault fault(Sheet.Row row, FieldError error) {
        for (Map.Entry<ConsumptionColumn, Integer> column : columns.entrySet()) {
            if (column.getKey().field().equals(error.field())) {
                int at = column.getValue();
                return new CellFault(
                        row.number(),
                        letters(at),
                        error.field(),
                        error.code(),
                        shown(row.cell(at).text()));
            }
        }
        return new CellFault(row.number(), "", error.field(), error.code(), "");
    }

    private static String shown(String typed) {
        String plain = typed.replaceAll(CONTROL, " ").strip();
        if (plain.codePointCount(0, plain.length()) <= LONGEST_TYPED) return plain;
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TYPED - 1)) + "…";
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
