package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.tariff.internal.TariffStore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The regulator's prices of a class in a period, each with the file and line it was read from. */
@Component
@Transactional(readOnly = true)
public class Tariffs {
    private final TariffStore store;

    Tariffs(TariffStore store) {
        this.store = store;
    }

    public List<EnergyTariff> energy(TariffClass tariffClass, BillingPeriod period) {
        return store.energy(tariffClass, period);
    }

    public List<DemandTariff> demand(TariffClass tariffClass, BillingPeriod period) {
        return store.demand(tariffClass, period);
    }

    /** By name. */
    public List<Distributor> distributors() {
        return store.distributors();
    }

    /** What holds on a day; of validities that overlap the one that began last. */
    public TariffDay on(TariffClass tariffClass, LocalDate day) {
        BillingPeriod period = new BillingPeriod(day, day.plusDays(1));
        return new TariffDay(
                holding(day, energy(tariffClass, period), EnergyTariff::timeOfUse),
                holding(day, demand(tariffClass, period), DemandTariff::timeOfUse));
    }

    private static <T extends Dated> List<T> holding(LocalDate day, List<T> rows, Function<T, TimeOfUse> timeOfUse) {
        return Stream.of(TimeOfUse.values())
                .flatMap(time -> Dated.on(day, rows, row -> timeOfUse.apply(row) == time).stream())
                .toList();
    }
}
