package br.com.connectenergy.core.tariff.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.FLAG;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.tariff.BillingPeriod;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.Source;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the flags. */
@Component
public class FlagStore {
    private final DSLContext db;

    FlagStore(DSLContext db) {
        this.db = db;
    }

    public List<Flag> in(BillingPeriod period) {
        return db.select(FLAG.asterisk(), DATASET_FILE.DATASET, DATASET_FILE.SHA256)
                .from(FLAG)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(FLAG.DATASET_FILE_ID))
                .where(FLAG.MONTH.between(period.start().withDayOfMonth(1), period.lastDay()))
                .orderBy(FLAG.MONTH)
                .fetch(row -> new Flag(
                        YearMonth.from(row.get(FLAG.MONTH)),
                        FlagColour.valueOf(row.get(FLAG.COLOUR)),
                        new PricePerMwh(row.get(FLAG.SURCHARGE)),
                        new Source(
                                row.get(DATASET_FILE.DATASET),
                                new Sha256(row.get(DATASET_FILE.SHA256)),
                                "linha " + row.get(FLAG.LINE))));
    }
}
