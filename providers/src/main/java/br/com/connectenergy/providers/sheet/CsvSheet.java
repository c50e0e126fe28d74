package br.com.connectenergy.providers.sheet;

import br.com.connectenergy.core.consumption.ConsumptionError;
import br.com.connectenergy.core.consumption.Sheet;
import br.com.connectenergy.core.consumption.SheetCell;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text: separated by semicolons, commas or tabs, in UTF-8 or in the encoding of an older spreadsheet. */
final class CsvSheet {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final Charset OLDER = Charset.forName("windows-1252");

    private CsvSheet() {}

    static Sheet read(byte[] content) {
        String text = text(content);
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text);
            return SheetFiles.bounded(reader.stream().map(CsvSheet::row).iterator());
        } catch (CsvParseException broken) {
            throw ConsumptionError.SHEET_UNREADABLE.refuse();
        }
    }

    private static Sheet.Row row(CsvRecord line) {
        return new Sheet.Row(
                Math.toIntExact(line.getStartingLineNumber()),
                line.getFields().stream().<SheetCell>map(SheetCell.Text::new).toList());
    }

    /** Text has no NUL: what has one is a program's file under the wrong name. */
    private static String text(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF-")) throw ConsumptionError.SHEET_TYPE_NOT_ALLOWED.refuse();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, OLDER);
        }
    }

    /** The one that the header has most of; where there is none, the one that Brazilian spreadsheets write. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (count(header, candidate) > count(header, best)) best = candidate;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
