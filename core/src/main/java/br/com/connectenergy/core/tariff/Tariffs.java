package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.tariff.internal.TariffStore;
import java.util.List;
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
}
