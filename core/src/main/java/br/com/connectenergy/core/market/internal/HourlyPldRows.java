package br.com.connectenergy.core.market.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.market.HourlyPld;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the spot price by hour. */
@Component
class HourlyPldRows implements DatasetTable<HourlyPld> {
    private static final Layout LAYOUT =
            new Layout("pld_hour", List.of("submarket", "day", "hour"), List.of("price"), List.of());

    @Override
    public Dataset dataset() {
        return Dataset.CCEE_PLD_HOURLY;
    }

    @Override
    public Class<HourlyPld> rowType() {
        return HourlyPld.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(HourlyPld row) {
        return Arrays.asList(row.submarket(), row.day(), row.hour(), row.price().value());
    }
}
