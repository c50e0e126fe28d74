package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.internal.BillParameterStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taxes and rules of bills by their days, as they were noted with their acts. */
@Component
@Transactional(readOnly = true)
public class BillParameters {
    private static final String DATASET = "BILL_PARAMETERS";
    private final BillParameterStore store;

    BillParameters(BillParameterStore store) {
        this.store = store;
    }

    /** Empty where the state or the distributor has no rate for those days; the bill names the day that lacks one. */
    public List<TaxRule> taxes(Uf uf, Cnpj distributor, BillingPeriod period) {
        List<TaxRule> rules = new ArrayList<>();
        List<IcmsRate> states = store.icms(uf);
        List<FederalRate> federals = store.federal(distributor);
        for (int i = 0; i < states.size(); i++) {
            LocalDate stateEnd = end(states, i, IcmsRate::from);
            for (int j = 0; j < federals.size(); j++) {
                LocalDate from = later(states.get(i).from(), federals.get(j).from());
                LocalDate to = earlier(stateEnd, end(federals, j, FederalRate::from));
                if (from.isAfter(to) || from.isAfter(period.lastDay()) || to.isBefore(period.start())) continue;
                rules.add(rule(new Validity(from, to), states.get(i), federals.get(j)));
            }
        }
        return rules;
    }

    /** The rules of the day on which a period ends. */
    public BillRules rules(BillingPeriod period) {
        return store.rules(period.lastDay())
                .orElseThrow(() -> TariffError.BILL_RULES_MISSING.refuse(
                        Map.of("day", period.lastDay().toString())));
    }

    static Source source(String row) {
        return new Source(DATASET, Sha256.of(row), row);
    }

    private static TaxRule rule(Validity validity, IcmsRate state, FederalRate federal) {
        String row = "ICMS " + state.uf() + " " + state.rate() + " desde " + state.from() + " (" + state.act()
                + "); PIS " + federal.pis() + " e COFINS " + federal.cofins() + " desde " + federal.from() + " ("
                + federal.act() + ")";
        return new TaxRule(validity, state.rate(), federal.pis(), federal.cofins(), federal.formula(), source(row));
    }

    private static <T> LocalDate end(List<T> rates, int at, Function<T, LocalDate> from) {
        return at + 1 < rates.size() ? from.apply(rates.get(at + 1)).minusDays(1) : LocalDate.MAX;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
