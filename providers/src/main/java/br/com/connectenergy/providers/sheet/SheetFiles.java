package br.com.connectenergy.providers.sheet;

import br.com.connectenergy.core.consumption.ConsumptionError;
import br.com.connectenergy.core.consumption.Sheet;
import br.com.connectenergy.core.consumption.SheetReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Decides by the first bytes what a file is, and holds every file to the same bounds. */
final class SheetFiles implements SheetReader {
    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_ROWS = 500;
    static final int MOST_CELLS = 50;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public Sheet read(byte[] content) {
        if (content.length == 0) throw ConsumptionError.SHEET_EMPTY.refuse();
        if (content.length > MOST_BYTES) throw ConsumptionError.SHEET_TOO_LARGE.refuse();
        if (startsWith(content, ZIP)) return XlsxSheet.read(content);
        return CsvSheet.read(content);
    }

    /** Stops at the bounds, before the rest is read. */
    static Sheet bounded(Iterator<Sheet.Row> rows) {
        List<Sheet.Row> taken = new ArrayList<>();
        while (rows.hasNext()) {
            Sheet.Row row = rows.next();
            if (taken.size() == MOST_ROWS || row.cells().size() > MOST_CELLS)
                throw ConsumptionError.SHEET_TOO_LARGE.refuse();
            taken.add(row);
        }
        return new Sheet(taken);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        if (content.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) {
            if (content[i] != magic[i]) return false;
        }
        return true;
    }
}
