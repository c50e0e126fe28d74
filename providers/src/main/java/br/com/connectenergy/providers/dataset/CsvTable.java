package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.DatasetError;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A file with semicolons between its fields, streamed; UTF-8 or, where it is not, an older encoding. */
final class CsvTable implements TextTable {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;

    private CsvTable(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
        this.header = readHeader();
    }

    static CsvTable open(Path path, Charset older) {
        try {
            return new CsvTable(CsvReader.builder()
                    .fieldSeparator(';')
                    .detectBomHeader(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(path, Encoding.of(path, older)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<Line> lines() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return readable(records::hasNext);
            }

            @Override
            public Line next() {
                CsvRecord next = readable(records::next);
                return new Line(Math.toIntExact(next.getStartingLineNumber()), next.getFields());
            }
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> readHeader() {
        try {
            if (!readable(records::hasNext)) throw DatasetError.DATASET_EMPTY.refuse();
            return readable(records::next).getFields();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private static <T> T readable(java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException broken) {
            throw DatasetError.DATASET_UNREADABLE.refuse();
        }
    }
}
