package br.com.connectenergy.core.tariff.internal;

import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffRecord;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.stereotype.Component;

/** Streams rows into PostgreSQL by COPY and takes over, for each natural key, the row of the latest act. */
@Component
public class TariffCopy {
    private static final String STAGING = """
            create temporary table tariff_incoming (like tariff) on commit drop
            """;
    private static final String COPY = """
            copy tariff_incoming (id, dataset_file_id, line, distributor_cnpj, distributor, act, act_on, generated_on,
              valid_from, valid_to, subgroup, modality, class, subclass, detail, time_of_use, unit, tusd, te) from stdin
            """;
    private static final String TAKE_OVER = """
            insert into tariff (dataset_file_id, line, distributor_cnpj, distributor, act, act_on, generated_on, valid_from,
              valid_to, subgroup, modality, class, subclass, detail, time_of_use, unit, tusd, te)
            select distinct on (distributor_cnpj, subgroup, modality, class, subclass, detail, time_of_use, unit, valid_from)
              dataset_file_id, line, distributor_cnpj, distributor, act, act_on, generated_on, valid_from,
              valid_to, subgroup, modality, class, subclass, detail, time_of_use, unit, tusd, te
            from tariff_incoming
            order by distributor_cnpj, subgroup, modality, class, subclass, detail, time_of_use, unit, valid_from,
              act_on desc nulls last, generated_on desc, line desc
            on conflict on constraint tariff_natural_key do update set
              dataset_file_id = excluded.dataset_file_id, line = excluded.line, distributor = excluded.distributor,
              act = excluded.act, act_on = excluded.act_on, generated_on = excluded.generated_on,
              valid_to = excluded.valid_to, tusd = excluded.tusd, te = excluded.te
            where (coalesce(excluded.act_on, date '0001-01-01'), excluded.generated_on)
              >= (coalesce(tariff.act_on, date '0001-01-01'), tariff.generated_on)
            """;

    private final DSLContext db;

    TariffCopy(DSLContext db) {
        this.db = db;
    }

    /** Where the rows of one file go. */
    public interface Into {
        void add(int line, TariffRecord row);
    }

    /** Answers how many natural keys the file brought or renewed; memory does not grow with the file. */
    public int in(UUID file, Consumer<Into> rows) {
        db.execute(STAGING);
        db.connection(connection -> {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            try (Writer writer =
                    new OutputStreamWriter(new PGCopyOutputStream(postgres, COPY, 1 << 16), StandardCharsets.UTF_8)) {
                rows.accept(new CopyText(file, writer)::add);
            }
        });
        return db.execute(TAKE_OVER);
    }

    /** PostgreSQL's text format: tabs between fields, {@code \\N} for nothing. */
    private record CopyText(UUID file, Writer writer) {
        private static final String NOTHING = "\\N";

        void add(int line, TariffRecord row) {
            TariffClass of = row.tariffClass();
            try {
                writer.write(String.join(
                                "\t",
                                Integer.toString(line),
                                file.toString(),
                                Integer.toString(line),
                                of.distributor().value(),
                                escaped(row.distributorName()),
                                escaped(row.act()),
                                row.actOn() == null ? NOTHING : row.actOn().toString(),
                                row.generatedOn().toString(),
                                row.validity().from().toString(),
                                row.validity().to().toString(),
                                of.subgroup().name(),
                                of.modality().name(),
                                escaped(of.consumerClass()),
                                escaped(of.subclass()),
                                escaped(of.detail()),
                                row.timeOfUse().name(),
                                row.unit().name(),
                                row.tusd().toPlainString(),
                                row.te() == null ? NOTHING : row.te().toPlainString())
                        + "\n");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    }
}
