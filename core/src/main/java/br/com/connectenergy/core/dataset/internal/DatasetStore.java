package br.com.connectenergy.core.dataset.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.DATASET_REFUSAL;

import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.LoadReport;
import br.com.connectenergy.core.shared.JsonFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Rows of the loaded files and their refused lines. */
@Component
public class DatasetStore {
    private final DSLContext db;

    DatasetStore(DSLContext db) {
        this.db = db;
    }

    public Optional<LoadReport> find(DatasetFile file) {
        return db.selectFrom(DATASET_FILE)
                .where(DATASET_FILE.DATASET.eq(file.dataset().name()))
                .and(DATASET_FILE.SHA256.eq(file.version().hex()))
                .fetchOptional(row -> new LoadReport(
                        file,
                        row.get(DATASET_FILE.ROWS_LOADED),
                        counts(row.get(DATASET_FILE.ROWS_SKIPPED).data()),
                        row.get(DATASET_FILE.ROWS_REFUSED),
                        true));
    }

    public void insert(UUID id, LoadReport report, List<DatasetLine.Refused<?>> refused, Instant now) {
        db.insertInto(DATASET_FILE)
                .set(DATASET_FILE.ID, id)
                .set(DATASET_FILE.DATASET, report.file().dataset().name())
                .set(DATASET_FILE.SHA256, report.file().version().hex())
                .set(DATASET_FILE.ROWS_LOADED, report.loaded())
                .set(DATASET_FILE.ROWS_SKIPPED, JSONB.jsonb(JsonFacts.write(report.skipped())))
                .set(DATASET_FILE.ROWS_REFUSED, report.refused())
                .set(DATASET_FILE.LOADED_AT, now)
                .execute();
        var insert = db.insertInto(
                DATASET_REFUSAL, DATASET_REFUSAL.DATASET_FILE_ID, DATASET_REFUSAL.LINE, DATASET_REFUSAL.REASONS);
        for (DatasetLine.Refused<?> line : refused) {
            insert = insert.values(id, line.line(), line.reasons().toArray(String[]::new));
        }
        if (!refused.isEmpty()) insert.execute();
    }

    private static Map<String, Integer> counts(String json) {
        return JsonFacts.read(json).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).intValue()));
    }
}
