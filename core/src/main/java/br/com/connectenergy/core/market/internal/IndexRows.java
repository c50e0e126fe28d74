package br.com.connectenergy.core.market.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.market.IndexValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of a price index. */
abstract class IndexRows implements DatasetTable<IndexValue> {
    private static final Layout LAYOUT =
            new Layout("price_index", List.of("series", "month"), List.of("value"), List.of());

    private final Dataset dataset;

    private IndexRows(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public Dataset dataset() {
        return dataset;
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

    /** Rows of the IPCA. */
    @Component
    static class Ipca extends IndexRows {
        Ipca() {
            super(Dataset.IBGE_IPCA);
        }
    }

    /** Rows of the IGP-M. */
    @Component
    static class Igpm extends IndexRows {
        Igpm() {
            super(Dataset.BCB_IGPM);
        }
    }
}
