package br.com.connectenergy.core.tariff.internal;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetTable;
import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffRecord;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the regulator's tariffs; of two rows with one key that of the later act holds. */
@Component
class TariffRows implements DatasetTable<TariffRecord> {
    private static final Layout LAYOUT = new Layout(
            "tariff",
            List.of(
                    "distributor_cnpj",
                    "subgroup",
                    "modality",
                    "class",
                    "subclass",
                    "detail",
                    "time_of_use",
                    "unit",
                    "valid_from"),
            List.of("distributor", "act", "act_on", "generated_on", "valid_to", "tusd", "te"),
            List.of("coalesce({}.act_on, date '0001-01-01')", "{}.generated_on"));

    @Override
    public Dataset dataset() {
        return Dataset.ANEEL_TARIFFS;
    }

    @Override
    public Class<TariffRecord> rowType() {
        return TariffRecord.class;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<@Nullable Object> fields(TariffRecord row) {
        TariffClass of = row.tariffClass();
        return Arrays.asList(
                of.distributor().value(),
                of.subgroup(),
                of.modality(),
                of.consumerClass(),
                of.subclass(),
                of.detail(),
                row.timeOfUse(),
                row.unit(),
                row.validity().from(),
                row.distributorName(),
                row.act(),
                row.actOn(),
                row.generatedOn(),
                row.validity().to(),
                row.tusd(),
                row.te());
    }
}
