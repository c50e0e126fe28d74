package br.com.connectenergy.core.market;

import br.com.connectenergy.core.market.internal.MarketStore;
import br.com.connectenergy.core.shared.Uf;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The market's public figures, each with the file and line it was read from. */
@Component
@Transactional(readOnly = true)
public class MarketFigures {
    private final MarketStore store;

    MarketFigures(MarketStore store) {
        this.store = store;
    }

    /** The hours of a month that are published, in their order. */
    public List<Traced<HourlyPld>> hours(Submarket submarket, YearMonth month) {
        return store.hours(submarket, month);
    }

    public Optional<Traced<IndexValue>> index(IndexSeries series, YearMonth month) {
        return store.index(series, month);
    }

    /** By name. */
    public List<Municipality> municipalities(Uf uf) {
        return store.municipalities(uf);
    }

    public Optional<Municipality> municipality(String code) {
        return store.municipality(code);
    }
}
