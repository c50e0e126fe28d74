package br.com.connectenergy.core.dataset.internal;

import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.dataset.DatasetTable.Layout;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.stereotype.Component;

/** Streams rows into PostgreSQL by COPY and takes over, for each natural key, the row that holds. */
@Component
public class RowCopy {
    private static final int BUFFER = 1 << 16;

    private final DSLContext db;

    RowCopy(DSLContext db) {
        this.db = db;
    }

    /** Where the rows of one file go. */
    public interface Into<R> {
        void add(int line, R row);
    }

    /** Answers how many natural keys the file brought or changed; memory does not grow with the file. */
    public <R> int in(UUID file, DatasetTable<R> table, Consumer<Into<R>> rows) {
        TakeOver sql = new TakeOver(table.layout());
        db.execute(sql.staging());
        db.connection(connection -> {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            try (Writer writer = new OutputStreamWriter(
                    new PGCopyOutputStream(postgres, sql.copy(), BUFFER), StandardCharsets.UTF_8)) {
                rows.accept((line, row) -> write(writer, line, file, table.fields(row)));
            }
        });
        return db.execute(sql.takeOver());
    }

    /** PostgreSQL's text format: tabs between fields, {@code \\N} for nothing. */
    private static void write(Writer writer, int line, UUID file, Iterable<@Nullable Object> fields) {
        StringBuilder text = new StringBuilder(256).append(line).append('\t').append(file);
        for (Object field : fields) {
            text.append('\t');
            switch (field) {
                case null -> text.append("\\N");
                case String words -> escape(text, words);
                case java.math.BigDecimal number -> text.append(number.toPlainString());
                case Enum<?> constant -> text.append(constant.name());
                default -> text.append(field);
            }
        }
        try {
            writer.append(text.append('\n'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void escape(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            switch (next) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(next);
            }
        }
    }

    /** The statements for one table; its names are constants of the code. */
    private record TakeOver(Layout layout) {

        String staging() {
            return "create temporary table " + incoming() + " on commit drop as select line, dataset_file_id, "
                    + columns() + " from " + layout.table() + " with no data";
        }

        String copy() {
            return "copy " + incoming() + " (line, dataset_file_id, " + columns() + ") from stdin";
        }

        String takeOver() {
            String key = String.join(", ", layout.key());
            return "insert into " + layout.table() + " (line, dataset_file_id, " + columns() + ") select distinct on ("
                    + key + ") line, dataset_file_id, " + columns() + " from " + incoming() + " order by " + key + ", "
                    + best() + "line desc on conflict (" + key + ") do update set line = excluded.line, "
                    + "dataset_file_id = excluded.dataset_file_id, " + each("%1$s = excluded.%1$s") + " where "
                    + condition();
        }

        private String incoming() {
            return layout.table() + "_incoming";
        }

        private String columns() {
            return String.join(", ", layout.key()) + ", " + String.join(", ", layout.others());
        }

        private String best() {
            StringBuilder best = new StringBuilder();
            layout.rank()
                    .forEach(rank -> best.append(rank.replace("{}", incoming())).append(" desc, "));
            return best.toString();
        }

        /** Without a rank a row that says the same stays as it is, with the file that said it first. */
        private String condition() {
            return layout.rank().isEmpty()
                    ? "(" + each(layout.table() + ".%1$s") + ") is distinct from (" + each("excluded.%1$s") + ")"
                    : "(" + rank("excluded") + ") >= (" + rank(layout.table()) + ")";
        }

        private String rank(String row) {
            return String.join(", ", layout.rank()).replace("{}", row);
        }

        private String each(String form) {
            return String.join(
                    ", ", layout.others().stream().map(form::formatted).toList());
        }
    }
}
