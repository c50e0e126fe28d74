package br.com.connectenergy.bench.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The peer: the same rows into a table with the same key by batches of INSERT, as one would write it in an afternoon; no
 * reasons for wrong rows, no versions, no hash, no later act that wins.
 */
final class BatchedTariffs {
    private static final int BATCH = 1_000;
    private static final Set<String> MODALITIES = Set.of("Azul", "Verde", "Convencional", "Branca");

    private BatchedTariffs() {}

    /** Answers how many rows went in. */
    static int load(PGSimpleDataSource database, Path file) throws SQLException, IOException {
        database.setReWriteBatchedInserts(true);
        try (Connection connection = database.getConnection();
                Statement ddl = connection.createStatement();
                CsvReader<CsvRecord> lines =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            ddl.execute("create table peer_tariff (cnpj text, subgroup text, modality text, class text, subclass text,"
                    + " detail text, time_of_use text, unit text, valid_from date, valid_to date, distributor text,"
                    + " act text, generated_on date, tusd numeric(12,2), te numeric(12,2), primary key (cnpj, subgroup,"
                    + " modality, class, subclass, detail, time_of_use, unit, valid_from))");
            connection.setAutoCommit(false);
            int rows = 0;
            try (PreparedStatement insert = connection.prepareStatement("insert into peer_tariff values (?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                boolean header = true;
                for (CsvRecord line : lines) {
                    if (!header && isBilled(line)) {
                        set(insert, line);
                        if (++rows % BATCH == 0) insert.executeBatch();
                    }
                    header = false;
                }
                insert.executeBatch();
            }
            connection.commit();
            return rows;
        }
    }

    private static boolean isBilled(CsvRecord line) {
        return line.getField(6).equals("Tarifa de Aplicação")
                && (line.getField(14).isBlank() || line.getField(14).equals("Não se aplica"))
                && MODALITIES.contains(line.getField(8));
    }

    private static void set(PreparedStatement insert, CsvRecord line) throws SQLException {
        int[] texts = {3, 7, 8, 9, 10, 11, 12, 13};
        for (int i = 0; i < texts.length; i++) insert.setString(i + 1, line.getField(texts[i]));
        insert.setObject(9, LocalDate.parse(line.getField(4)));
        insert.setObject(10, LocalDate.parse(line.getField(5)));
        insert.setString(11, line.getField(2));
        insert.setString(12, line.getField(1));
        insert.setObject(13, LocalDate.parse(line.getField(0)));
        insert.setBigDecimal(14, decimal(line.getField(15)));
        insert.setBigDecimal(15, line.getField(16).isBlank() ? null : decimal(line.getField(16)));
        insert.addBatch();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }
}
