package br.com.connectenergy.core.market.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.market.Municipality;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the municipalities. */
@Component
class MunicipalityRows implements DatasetTable<Municipality> {
    private static final Layout LAYOUT = new Layout("municipality", List.of("code"), List.of("name", "uf"), List.of());

    @Override
    public Dataset dataset() {
        return Dataset.IBGE_MUNICIPALITIES;
    }

    @Override
    public Class<Municipality> rowType() {
        return Municipality.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(Municipality row) {
        return Arrays.asList(row.code(), row.name(), row.uf());
    }
}
