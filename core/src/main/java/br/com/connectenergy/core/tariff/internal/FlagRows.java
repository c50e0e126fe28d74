package br.com.connectenergy.core.tariff.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.tariff.FlagRecord;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the flags, one a month. */
@Component
class FlagRows implements DatasetTable<FlagRecord> {
    private static final Layout LAYOUT =
            new Layout("flag", List.of("month"), List.of("colour", "surcharge"), List.of());

    @Override
    public Dataset dataset() {
        return Dataset.ANEEL_FLAGS;
    }

    @Override
    public Class<FlagRecord> rowType() {
        return FlagRecord.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(FlagRecord row) {
        return Arrays.asList(row.month().atDay(1), row.colour(), row.surcharge().value());
    }
}
