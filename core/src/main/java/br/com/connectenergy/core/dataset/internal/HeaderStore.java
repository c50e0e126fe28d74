package br.com.connectenergy.core.dataset.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_HEADER;

import br.com.connectenergy.core.dataset.Dataset;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the accepted headers. */
@Component
public class HeaderStore {
    private final DSLContext db;

    HeaderStore(DSLContext db) {
        this.db = db;
    }

    public List<List<String>> of(Dataset dataset) {
        return db.select(DATASET_HEADER.COLUMNS)
                .from(DATASET_HEADER)
                .where(DATASET_HEADER.DATASET.eq(dataset.name()))
                .fetch(row -> List.of(row.value1()));
    }

    /** False when it was accepted before. */
    public boolean insert(Dataset dataset, List<String> columns, String staff, Instant now) {
        return db.insertInto(DATASET_HEADER)
                        .set(DATASET_HEADER.DATASET, dataset.name())
                        .set(DATASET_HEADER.COLUMNS, columns.toArray(String[]::new))
                        .set(DATASET_HEADER.ACCEPTED_BY, staff)
                        .set(DATASET_HEADER.ACCEPTED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }
}
