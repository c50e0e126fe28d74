package br.com.connectenergy.core.tariff.internal;

import static br.com.connectenergy.core.jooq.Tables.DATASET_FILE;
import static br.com.connectenergy.core.jooq.Tables.TARIFF;

import br.com.connectenergy.core.energy.PricePerKw;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.tariff.BillingPeriod;
import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.Distributor;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffUnit;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Validity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of the tariffs. */
@Component
public class TariffStore {
    private final DSLContext db;

    TariffStore(DSLContext db) {
        this.db = db;
    }

    public List<EnergyTariff> energy(TariffClass of, BillingPeriod period) {
        return rows(
                of,
                period,
                TariffUnit.MWH,
                row -> new EnergyTariff(
                        TimeOfUse.valueOf(row.get(TARIFF.TIME_OF_USE)),
                        validity(row),
                        new PricePerMwh(row.get(TARIFF.TUSD)),
                        new PricePerMwh(row.get(TARIFF.TE)),
                        source(row)));
    }

    public List<DemandTariff> demand(TariffClass of, BillingPeriod period) {
        return rows(
                of,
                period,
                TariffUnit.KW,
                row -> new DemandTariff(
                        TimeOfUse.valueOf(row.get(TARIFF.TIME_OF_USE)),
                        validity(row),
                        new PricePerKw(row.get(TARIFF.TUSD)),
                        source(row)));
    }

    /** Every distributor that has a price, by the name of its newest one. */
    public List<Distributor> distributors() {
        return db
                .select(TARIFF.DISTRIBUTOR_CNPJ, TARIFF.DISTRIBUTOR)
                .distinctOn(TARIFF.DISTRIBUTOR_CNPJ)
                .from(TARIFF)
                .orderBy(TARIFF.DISTRIBUTOR_CNPJ, TARIFF.VALID_FROM.desc())
                .fetch(row -> new Distributor(new Cnpj(row.value1()), row.value2()))
                .stream()
                .sorted(Comparator.comparing(Distributor::name))
                .toList();
    }

    private <T> List<T> rows(TariffClass of, BillingPeriod period, TariffUnit unit, Function<Record, T> tariff) {
        return db.select(TARIFF.asterisk(), DATASET_FILE.DATASET, DATASET_FILE.SHA256)
                .from(TARIFF)
                .join(DATASET_FILE)
                .on(DATASET_FILE.ID.eq(TARIFF.DATASET_FILE_ID))
                .where(TARIFF.DISTRIBUTOR_CNPJ.eq(of.distributor().value()))
                .and(TARIFF.SUBGROUP.eq(of.subgroup().name()))
                .and(TARIFF.MODALITY.eq(of.modality().name()))
                .and(TARIFF.CLASS.eq(of.consumerClass()))
                .and(TARIFF.SUBCLASS.eq(of.subclass()))
                .and(TARIFF.DETAIL.eq(of.detail()))
                .and(TARIFF.UNIT.eq(unit.name()))
                .and(TARIFF.VALID_FROM.lt(period.end()))
                .and(TARIFF.VALID_TO.ge(period.start()))
                .orderBy(TARIFF.TIME_OF_USE, TARIFF.VALID_FROM)
                .fetch(tariff::apply);
    }

    private static Validity validity(Record row) {
        return new Validity(row.get(TARIFF.VALID_FROM), row.get(TARIFF.VALID_TO));
    }

    private static Source source(Record row) {
        return new Source(
                row.get(DATASET_FILE.DATASET),
                new Sha256(row.get(DATASET_FILE.SHA256)),
                "linha " + row.get(TARIFF.LINE) + ": " + row.get(TARIFF.ACT));
    }
}
