package br.com.connectenergy.providers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.consumption.Sheet;
import br.com.connectenergy.core.consumption.SheetCell;
import br.com.connectenergy.core.shared.Refusal;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UC3")
class SheetFilesTest {
    private static final Charset OLDER = Charset.forName("windows-1252");

    private final SheetFiles files = new SheetFiles();

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t"})
        void isReadWithTheSeparatorOfItsHeader(String separator) {
            Sheet sheet = files.read(utf8("Mês;Consumo\n2026-10;\"62,5\"\n".replace(";", separator)));

            assertThat(sheet.rows())
                    .containsExactly(
                            new Sheet.Row(1, texts("Mês", "Consumo")), new Sheet.Row(2, texts("2026-10", "62,5")));
        }

        @Test
        void isReadInTheEncodingOfAnOlderSpreadsheet() {
            Sheet sheet = files.read("Mês;Competência\r\nmarço;1\r\n".getBytes(OLDER));

            assertThat(sheet.rows().getFirst().cells()).isEqualTo(texts("Mês", "Competência"));
            assertThat(sheet.rows().getLast().cells()).isEqualTo(texts("março", "1"));
        }

        @Test
        void hasNoMarkBeforeItsFirstName() {
            assertThat(files.read(utf8("\uFEFFmes;kwh\n2026-10;1\n"))
                            .rows()
                            .getFirst()
                            .cells())
                    .isEqualTo(texts("mes", "kwh"));
        }

        @Test
        void keepsTheNumbersOfItsRowsOverEmptyLines() {
            assertThat(files.read(utf8("mes;kwh\n\n2026-10;1\n"))
                            .rows()
                            .getLast()
                            .number())
                    .isEqualTo(3);
        }
    }

    @Nested
    class Xlsx {

        @Test
        void cellsKeepTheTypeThatTheSpreadsheetGaveThem() {
            Sheet sheet = files.read(Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mês</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>Consumo</t></is></c></row>"
                    + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46296</v></c><c r=\"C3\"><v>62000.5</v></c>"
                    + "<c r=\"D3\"><f>C3*2</f><v>124001</v></c><c r=\"E3\"><v>1.5E3</v></c></row>"));

            assertThat(sheet.rows().getFirst().cells()).isEqualTo(texts("Mês", "Consumo"));
            Sheet.Row row = sheet.rows().getLast();
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cells())
                    .containsExactly(
                            new SheetCell.Day(LocalDate.of(2026, 10, 1)),
                            new SheetCell.Empty(),
                            new SheetCell.Numeric(new BigDecimal("62000.5")),
                            new SheetCell.Numeric(new BigDecimal("124001")),
                            new SheetCell.Numeric(new BigDecimal("1.5E3")));
        }

        /** Twenty-five megabytes of nothing fit in twenty-five kilobytes. */
        @Test
        void aWorkbookThatIsPackedTooWellIsRefused() {
            byte[] bomb = Workbooks.zipped(Map.of("xl/sharedStrings.xml", new byte[25 * 1024 * 1024]));

            assertThat(bomb.length).isLessThan(100 * 1024);
            assertRefused(bomb, "SHEET_TOO_LARGE");
        }

        @Test
        void anEntityFromOutsideIsNeverRead() {
            byte[] workbook = Workbooks.of(
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row>",
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>");

            assertRefused(workbook, "SHEET_UNREADABLE");
        }

        @Test
        void whatIsNoWorkbookInsideIsRefused() {
            assertRefused(Workbooks.zipped(Map.of("a.txt", utf8("a"))), "SHEET_UNREADABLE");
            assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "SHEET_UNREADABLE");
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertRefused(new byte[0], "SHEET_EMPTY");
        assertRefused(utf8("%PDF-1.7\nconta"), "SHEET_TYPE_NOT_ALLOWED");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "SHEET_TYPE_NOT_ALLOWED");
    }

    @Test
    void aTableHasABound() {
        assertRefused(new byte[SheetFiles.MOST_BYTES + 1], "SHEET_TOO_LARGE");
        assertRefused(utf8("a;b\n" + "1;2\n".repeat(SheetFiles.MOST_ROWS)), "SHEET_TOO_LARGE");
        assertRefused(utf8(";".repeat(SheetFiles.MOST_CELLS) + "\n1\n"), "SHEET_TOO_LARGE");
        assertThat(files.read(utf8("a;b\n" + "1;2\n".repeat(SheetFiles.MOST_ROWS - 1)))
                        .rows())
                .hasSize(SheetFiles.MOST_ROWS);
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> files.read(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<SheetCell> texts(String... texts) {
        return List.of(texts).stream().<SheetCell>map(SheetCell.Text::new).toList();
    }
}
