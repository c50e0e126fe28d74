package br.com.connectenergy.core.market.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.MUNICIPALITY;
import static br.com.connectenergy.core.jooq.Tables.PLD_HOUR;
import static br.com.connectenergy.core.jooq.Tables.PRICE_INDEX;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.market.HourlyPld;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.core.market.Traced;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.Uf;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the market's figures, with the file each was read from. */
@Component
public class MarketStore {
    private final DSLContext db;

    MarketStore(DSLContext db) {
        this.db = db;
    }

    public List<Traced<HourlyPld>> hours(Submarket submarket, YearMonth month) {
        return db.select(PLD_HOUR.DAY, PLD_HOUR.HOUR, PLD_HOUR.PRICE, PLD_HOUR.LINE, DATASET_FILE.SHA256)
                .from(PLD_HOUR)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(PLD_HOUR.DATASET_FILE_ID))
                .where(PLD_HOUR.SUBMARKET.eq(submarket.name()))
                .and(PLD_HOUR.DAY.between(month.atDay(1), month.atEndOfMonth()))
                .orderBy(PLD_HOUR.DAY, PLD_HOUR.HOUR)
                .fetch(row -> new Traced<>(
                        new HourlyPld(submarket, row.value1(), row.value2(), new PricePerMwh(row.value3())),
                        new Sha256(row.value5()),
                        row.value4()));
    }

    public Optional<Traced<IndexValue>> index(IndexSeries series, YearMonth month) {
        return db.select(PRICE_INDEX.VALUE, PRICE_INDEX.LINE, DATASET_FILE.SHA256)
                .from(PRICE_INDEX)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(PRICE_INDEX.DATASET_FILE_ID))
                .where(PRICE_INDEX.SERIES.eq(series.name()))
                .and(PRICE_INDEX.MONTH.eq(month.atDay(1)))
                .fetchOptional(row -> new Traced<>(
                        new IndexValue(series, month, row.value1()), new Sha256(row.value3()), row.value2()));
    }

    public Optional<Municipality> municipality(String code) {
        return db.selectFrom(MUNICIPALITY).where(MUNICIPALITY.CODE.eq(code)).fetchOptional(MarketStore::municipality);
    }

    public List<Municipality> municipalities(Uf uf) {
        return db.selectFrom(MUNICIPALITY)
                .where(MUNICIPALITY.UF.eq(uf.name()))
                .orderBy(MUNICIPALITY.NAME)
                .fetch(MarketStore::municipality);
    }

    private static Municipality municipality(Record row) {
        return new Municipality(
                row.get(MUNICIPALITY.CODE), row.get(MUNICIPALITY.NAME), Uf.of(row.get(MUNICIPALITY.UF)));
    }
}
