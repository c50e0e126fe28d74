package br.com.connectenergy.core.dataset.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FETCH;
import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.DATASET_REFUSAL;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetVersion;
import br.com.connectenergy.core.dataset.LoadReport;
import br.com.connectenergy.core.shared.JsonFacts;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of the loaded files and their refused lines. */
@Component
public class DatasetStore {
    /** PostgreSQL takes 65,535 parameters a statement. */
    private static final int AT_ONCE = 5_000;

    private final DSLContext db;

    DatasetStore(DSLContext db) {
        this.db = db;
    }

    public Optional<LoadReport> find(DatasetFile file) {
        return db.selectFrom(DATASET_FILE)
                .where(DATASET_FILE.DATASET.eq(file.dataset().name()))
                .and(DATASET_FILE.SHA256.eq(file.version().hex()))
                .fetchOptional(row -> report(file.dataset(), row));
    }

    public void insert(UUID id, LoadReport report, List<DatasetLine.Refused<?>> refused, Instant now) {
        db.insertInto(DATASET_FILE)
                .set(DATASET_FILE.ID, id)
                .set(DATASET_FILE.DATASET, report.file().dataset().name())
                .set(DATASET_FILE.SHA256, report.file().version().hex())
                .set(DATASET_FILE.ROWS_LOADED, report.loaded())
                .set(DATASET_FILE.ROWS_CHANGED, report.changed())
                .set(DATASET_FILE.ROWS_WARNED, JSONB.jsonb(JsonFacts.write(report.warned())))
                .set(DATASET_FILE.ROWS_SKIPPED, JSONB.jsonb(JsonFacts.write(report.skipped())))
                .set(DATASET_FILE.ROWS_REFUSED, report.refused())
                .set(DATASET_FILE.LOADED_AT, now)
                .execute();
        for (int from = 0; from < refused.size(); from += AT_ONCE) {
            insert(id, refused.subList(from, Math.min(from + AT_ONCE, refused.size())));
        }
    }

    /** The newest file of each dataset, and where it was fetched. */
    public Optional<DatasetVersion> newest(Dataset dataset) {
        return db.select(DATASET_FILE.asterisk(), DATASET_FETCH.ORIGIN, DATASET_FETCH.SIZE, DATASET_FETCH.FETCHED_AT)
                .from(DATASET_FILE)
                .leftJoin(DATASET_FETCH)
                .on(DATASET_FETCH.DATASET.eq(DATASET_FILE.DATASET))
                .and(DATASET_FETCH.SHA256.eq(DATASET_FILE.SHA256))
                .where(DATASET_FILE.DATASET.eq(dataset.name()))
                .orderBy(DATASET_FILE.LOADED_AT.desc(), DATASET_FILE.ID.desc())
                .limit(1)
                .fetchOptional(row -> new DatasetVersion(
                        report(dataset, row),
                        row.get(DATASET_FILE.LOADED_AT),
                        row.get(DATASET_FETCH.ORIGIN),
                        row.get(DATASET_FETCH.SIZE),
                        row.get(DATASET_FETCH.FETCHED_AT)));
    }

    public Map<String, Integer> refusedByReason(DatasetFile file) {
        Field<String> reason = DSL.field("reason", String.class);
        return db.select(reason, DSL.count())
                .from(DATASET_REFUSAL)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(DATASET_REFUSAL.DATASET_FILE_ID))
                .crossJoin(DSL.lateral(DSL.unnest(DATASET_REFUSAL.REASONS).as("reasons", "reason")))
                .where(DATASET_FILE.DATASET.eq(file.dataset().name()))
                .and(DATASET_FILE.SHA256.eq(file.version().hex()))
                .groupBy(reason)
                .fetchMap(reason, DSL.count());
    }

    /** In the order of the file. */
    public List<DatasetLine.Refused<?>> refused(DatasetFile file, int afterLine, int limit) {
        return db.select(DATASET_REFUSAL.LINE, DATASET_REFUSAL.REASONS)
                .from(DATASET_REFUSAL)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(DATASET_REFUSAL.DATASET_FILE_ID))
                .where(DATASET_FILE.DATASET.eq(file.dataset().name()))
                .and(DATASET_FILE.SHA256.eq(file.version().hex()))
                .and(DATASET_REFUSAL.LINE.gt(afterLine))
                .orderBy(DATASET_REFUSAL.LINE)
                .limit(limit)
                .fetch(row -> new DatasetLine.Refused<>(row.value1(), List.of(row.value2())));
    }

    private void insert(UUID id, List<DatasetLine.Refused<?>> refused) {
        var insert = db.insertInto(
                DATASET_REFUSAL, DATASET_REFUSAL.DATASET_FILE_ID, DATASET_REFUSAL.LINE, DATASET_REFUSAL.REASONS);
        for (DatasetLine.Refused<?> line : refused) {
            insert = insert.values(id, line.line(), line.reasons().toArray(String[]::new));
        }
        insert.execute();
    }

    private static LoadReport report(Dataset dataset, Record row) {
        return new LoadReport(
                new DatasetFile(dataset, new Sha256(row.get(DATASET_FILE.SHA256))),
                row.get(DATASET_FILE.ROWS_LOADED),
                row.get(DATASET_FILE.ROWS_CHANGED),
                counts(row.get(DATASET_FILE.ROWS_WARNED).data()),
                counts(row.get(DATASET_FILE.ROWS_SKIPPED).data()),
                row.get(DATASET_FILE.ROWS_REFUSED),
                true);
    }

    private static Map<String, Integer> counts(String json) {
        return JsonFacts.read(json).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).intValue()));
    }
}
