package br.com.connectenergy.providers.sheet;

import br.com.connectenergy.core.consumption.ConsumptionError;
import br.com.connectenergy.core.consumption.Sheet;
import br.com.connectenergy.core.consumption.SheetCell;
import br.com.connectenergy.core.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Office Open XML workbook, streamed; formulas count by the value that was kept with them. */
final class XlsxSheet {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxSheet() {}

    static Sheet read(byte[] content) {
        ZipBounds.hold(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return SheetFiles.bounded(rows.map(XlsxSheet::row).iterator());
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw ConsumptionError.SHEET_UNREADABLE.refuse();
        }
    }

    private static Sheet.Row row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        int count = Math.min(row.getCellCount(), SheetFiles.MOST_CELLS + 1);
        for (int i = 0; i < count; i++) cells.add(cell(row.getOptionalCell(i).orElse(null)));
        return new Sheet.Row(row.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return new SheetCell.Empty();
        @Nullable String raw = cell.getRawValue();
        boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (numeric && isDate(cell.getDataFormatString()))
            return new SheetCell.Day(cell.asDate().toLocalDate());
        if (numeric && raw != null && isNumber(raw)) return new SheetCell.Numeric(new BigDecimal(raw));
        return new SheetCell.Text(cell.getType() == CellType.STRING ? cell.asString() : raw == null ? "" : raw);
    }

    /** A format with a year is a date: numbers are never shown with one. */
    private static boolean isDate(@Nullable String format) {
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?[0-9]{1,20}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?");
    }
}
