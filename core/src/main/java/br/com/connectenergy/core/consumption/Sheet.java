package br.com.connectenergy.core.consumption;

import java.util.List;

/** The rows of an uploaded table as they stand there, with the row numbers that its reader sees. */
public record Sheet(List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One row and its cells from column A on. */
    public record Row(int number, List<SheetCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        SheetCell cell(int column) {
            return column < cells.size() ? cells.get(column) : new SheetCell.Empty();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }
}
