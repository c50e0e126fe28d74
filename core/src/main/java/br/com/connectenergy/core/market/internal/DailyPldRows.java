package br.com.connectenergy.core.market.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.market.DailyPld;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the mean spot price by day. */
@Component
class DailyPldRows implements DatasetTable<DailyPld> {
    private static final Layout LAYOUT =
            new Layout("pld_day", List.of("submarket", "day"), List.of("price"), List.of());

    @Override
    public Dataset dataset() {
        return Dataset.CCEE_PLD_DAILY;
    }

    @Override
    public Class<DailyPld> rowType() {
        return DailyPld.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(DailyPld row) {
        return Arrays.asList(row.submarket(), row.day(), row.price().value());
    }
}
