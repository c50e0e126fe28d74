package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.tariff.internal.FlagStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bandeiras of the months of a period, each with the file and line it was read from. */
@Component
@Transactional(readOnly = true)
public class Flags {
    private final FlagStore store;

    Flags(FlagStore store) {
        this.store = store;
    }

    public List<Flag> in(BillingPeriod period) {
        return store.in(period);
    }
}
