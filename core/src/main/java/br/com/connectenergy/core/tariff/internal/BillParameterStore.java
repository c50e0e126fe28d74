package br.com.connectenergy.core.tariff.internal;

import static br.com.connectenergy.core.jooq.Tables.BILL_RULE;
import static br.com.connectenergy.core.jooq.Tables.FEDERAL_RATE;
import static br.com.connectenergy.core.jooq.Tables.ICMS_RATE;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.BillRules;
import br.com.connectenergy.core.tariff.FederalRate;
import br.com.connectenergy.core.tariff.IcmsRate;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.TaxFormula;
import br.com.connectenergy.core.tariff.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of taxes and rules; of several for the same day the last one noted counts. */
@Component
public class BillParameterStore {
    private final DSLContext db;

    BillParameterStore(DSLContext db) {
        this.db = db;
    }

    public List<IcmsRate> icms() {
        return icms(DSL.noCondition());
    }

    public List<IcmsRate> icms(Uf uf) {
        return icms(ICMS_RATE.UF.eq(uf.name()));
    }

    public List<FederalRate> federal() {
        return federal(DSL.noCondition());
    }

    public List<FederalRate> federal(Cnpj distributor) {
        return federal(FEDERAL_RATE.DISTRIBUTOR_CNPJ.eq(distributor.value()));
    }

    public void insert(IcmsRate rate, String staff, Instant now) {
        db.insertInto(ICMS_RATE)
                .set(ICMS_RATE.UF, rate.uf().name())
                .set(ICMS_RATE.VALID_FROM, rate.from())
                .set(ICMS_RATE.RATE, rate.rate().fraction())
                .set(ICMS_RATE.ACT, rate.act())
                .set(ICMS_RATE.NOTED_BY, staff)
                .set(ICMS_RATE.NOTED_AT, now)
                .execute();
    }

    public void insert(FederalRate rate, String staff, Instant now) {
        db.insertInto(FEDERAL_RATE)
                .set(FEDERAL_RATE.DISTRIBUTOR_CNPJ, rate.distributor().value())
                .set(FEDERAL_RATE.VALID_FROM, rate.from())
                .set(FEDERAL_RATE.PIS, rate.pis().fraction())
                .set(FEDERAL_RATE.COFINS, rate.cofins().fraction())
                .set(FEDERAL_RATE.FORMULA, rate.formula().name())
                .set(FEDERAL_RATE.ACT, rate.act())
                .set(FEDERAL_RATE.NOTED_BY, staff)
                .set(FEDERAL_RATE.NOTED_AT, now)
                .execute();
    }

    public Optional<BillRules> rules(LocalDate day) {
        return db.selectFrom(BILL_RULE)
                .where(BILL_RULE.VALID_FROM.le(day))
                .orderBy(BILL_RULE.VALID_FROM.desc(), BILL_RULE.ID.desc())
                .limit(1)
                .fetchOptional(row -> new BillRules(
                        new Validity(row.get(BILL_RULE.VALID_FROM), LocalDate.MAX),
                        new Rate(row.get(BILL_RULE.OVERRUN_TOLERANCE)),
                        row.get(BILL_RULE.OVERRUN_FACTOR),
                        new EnergyKwh(row.get(BILL_RULE.SINGLE_PHASE_MINIMUM_KWH)),
                        new EnergyKwh(row.get(BILL_RULE.TWO_PHASE_MINIMUM_KWH)),
                        new EnergyKwh(row.get(BILL_RULE.THREE_PHASE_MINIMUM_KWH)),
                        new Source("BILL_PARAMETERS", Sha256.of(row.get(BILL_RULE.ACT)), row.get(BILL_RULE.ACT))));
    }

    private List<IcmsRate> icms(Condition condition) {
        return db.select(ICMS_RATE.asterisk())
                .distinctOn(ICMS_RATE.UF, ICMS_RATE.VALID_FROM)
                .from(ICMS_RATE)
                .where(condition)
                .orderBy(ICMS_RATE.UF, ICMS_RATE.VALID_FROM, ICMS_RATE.ID.desc())
                .fetch(BillParameterStore::icmsRate);
    }

    private List<FederalRate> federal(Condition condition) {
        return db.select(FEDERAL_RATE.asterisk())
                .distinctOn(FEDERAL_RATE.DISTRIBUTOR_CNPJ, FEDERAL_RATE.VALID_FROM)
                .from(FEDERAL_RATE)
                .where(condition)
                .orderBy(FEDERAL_RATE.DISTRIBUTOR_CNPJ, FEDERAL_RATE.VALID_FROM, FEDERAL_RATE.ID.desc())
                .fetch(BillParameterStore::federalRate);
    }

    private static IcmsRate icmsRate(Record row) {
        return new IcmsRate(
                Uf.of(row.get(ICMS_RATE.UF)),
                row.get(ICMS_RATE.VALID_FROM),
                new Rate(row.get(ICMS_RATE.RATE)),
                row.get(ICMS_RATE.ACT));
    }

    private static FederalRate federalRate(Record row) {
        return new FederalRate(
                Cnpj.of(row.get(FEDERAL_RATE.DISTRIBUTOR_CNPJ)),
                row.get(FEDERAL_RATE.VALID_FROM),
                new Rate(row.get(FEDERAL_RATE.PIS)),
                new Rate(row.get(FEDERAL_RATE.COFINS)),
                TaxFormula.valueOf(row.get(FEDERAL_RATE.FORMULA)),
                row.get(FEDERAL_RATE.ACT));
    }
}
