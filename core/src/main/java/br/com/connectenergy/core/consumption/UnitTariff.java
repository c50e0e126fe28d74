package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import org.jspecify.annotations.Nullable;

/** Under which prices a consumer unit is billed. */
public record UnitTariff(
        Subgroup subgroup,
        Modality modality,
        ConsumerClass consumerClass,
        @Nullable Voltage voltage,
        ContractedDemand demand,
        @Nullable Connection connection) {}
