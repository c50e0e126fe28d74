package br.com.connectenergy.core.market.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.market.IndexValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the IGP-M. */
@Component
class IgpmRows implements DatasetTable<IndexValue> {
    private static final Layout LAYOUT =
            new Layout("price_index", List.of("series", "month"), List.of("value"), List.of());

    @Override
    public Dataset dataset() {
        return Dataset.BCB_IGPM;
    }

    @Override
    public Class<IndexValue> rowType() {
        return IndexValue.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(IndexValue row) {
        return Arrays.asList(row.series(), row.month().atDay(1), row.value());
    }
}
