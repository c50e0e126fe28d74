package br.com.connectenergy.core.dataset.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FETCH;
import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.DATASET_REQUEST;
import static br.com.connectenergy.core.jooq.Tables.DATASET_STATE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetSource.Fetched;
import br.com.connectenergy.core.dataset.DatasetState;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the states of the sources, their fetched versions and daily requests. */
@Component
public class StateStore {
    private final DSLContext db;

    StateStore(DSLContext db) {
        this.db = db;
    }

    public Optional<DatasetState> find(Dataset dataset) {
        return db.selectFrom(DATASET_STATE)
                .where(DATASET_STATE.DATASET.eq(dataset.name()))
                .fetchOptional(row -> state(dataset, row));
    }

    /** Fetched, and not the last one that was fetched and then neither loaded nor stopped at. */
    public boolean isSettled(DatasetFile file) {
        String version = file.version().hex();
        return db.fetchExists(db.selectFrom(DATASET_FETCH)
                        .where(DATASET_FETCH.DATASET.eq(file.dataset().name()))
                        .and(DATASET_FETCH.SHA256.eq(version)))
                && !db.fetchExists(db.selectFrom(DATASET_STATE)
                        .where(DATASET_STATE.DATASET.eq(file.dataset().name()))
                        .and(DATASET_STATE.FETCHED_SHA256.eq(version))
                        .and(DATASET_STATE.STOPPED_SHA256.isDistinctFrom(version))
                        .and(notExists(selectOne()
                                .from(DATASET_FILE)
                                .where(DATASET_FILE.DATASET.eq(file.dataset().name()))
                                .and(DATASET_FILE.SHA256.eq(version)))));
    }

    public void fetched(DatasetFile file, long size, Fetched from, Instant now) {
        db.insertInto(DATASET_FETCH)
                .set(DATASET_FETCH.DATASET, file.dataset().name())
                .set(DATASET_FETCH.SHA256, file.version().hex())
                .set(DATASET_FETCH.ORIGIN, from.origin())
                .set(DATASET_FETCH.SIZE, size)
                .set(DATASET_FETCH.FETCHED_AT, now)
                .onConflictDoNothing()
                .execute();
        db.insertInto(DATASET_STATE)
                .set(DATASET_STATE.DATASET, file.dataset().name())
                .set(DATASET_STATE.CHECKED_AT, now)
                .set(DATASET_STATE.FETCHED_SHA256, file.version().hex())
                .set(DATASET_STATE.ETAG, from.etag())
                .set(DATASET_STATE.LAST_MODIFIED, from.lastModified())
                .onConflict(DATASET_STATE.DATASET)
                .doUpdate()
                .set(DATASET_STATE.CHECKED_AT, now)
                .set(DATASET_STATE.FETCHED_SHA256, file.version().hex())
                .set(DATASET_STATE.ETAG, from.etag())
                .set(DATASET_STATE.LAST_MODIFIED, from.lastModified())
                .execute();
    }

    public void checked(Dataset dataset, Instant now) {
        db.update(DATASET_STATE)
                .set(DATASET_STATE.CHECKED_AT, now)
                .where(DATASET_STATE.DATASET.eq(dataset.name()))
                .execute();
    }

    public void stop(Dataset dataset, DatasetState.@Nullable Stop stop) {
        db.update(DATASET_STATE)
                .set(DATASET_STATE.STOPPED_AT, stop == null ? null : stop.at())
                .set(
                        DATASET_STATE.STOPPED_SHA256,
                        stop == null ? null : stop.version().hex())
                .set(DATASET_STATE.STOPPED_CODE, stop == null ? null : stop.code())
                .set(
                        DATASET_STATE.STOPPED_HEADER,
                        stop == null ? null : stop.header().toArray(String[]::new))
                .where(DATASET_STATE.DATASET.eq(dataset.name()))
                .execute();
    }

    /** False when that day's refresh was asked for before. */
    public boolean request(Dataset dataset, LocalDate dueOn) {
        return db.insertInto(DATASET_REQUEST)
                        .set(DATASET_REQUEST.DATASET, dataset.name())
                        .set(DATASET_REQUEST.DUE_ON, dueOn)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    private static DatasetState state(Dataset dataset, Record row) {
        Instant stoppedAt = row.get(DATASET_STATE.STOPPED_AT);
        String[] header = row.get(DATASET_STATE.STOPPED_HEADER);
        return new DatasetState(
                dataset,
                row.get(DATASET_STATE.CHECKED_AT),
                new Sha256(row.get(DATASET_STATE.FETCHED_SHA256)),
                row.get(DATASET_STATE.ETAG),
                row.get(DATASET_STATE.LAST_MODIFIED),
                stoppedAt == null
                        ? null
                        : new DatasetState.Stop(
                                stoppedAt,
                                new Sha256(row.get(DATASET_STATE.STOPPED_SHA256)),
                                row.get(DATASET_STATE.STOPPED_CODE),
                                header == null ? List.of() : List.of(header)));
    }
}
