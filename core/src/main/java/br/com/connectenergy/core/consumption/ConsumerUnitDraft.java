package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consumer unit as it was typed, before its rules are held against it. */
public record ConsumerUnitDraft(
        String name,
        @Nullable String number,
        @Nullable String legacyNumber,
        String distributorCnpj,
        Uf uf,
        @Nullable String municipality,
        Subgroup subgroup,
        Modality modality,
        ConsumerClass consumerClass,
        @Nullable BigDecimal voltageKv,
        @Nullable BigDecimal peakDemandKw,
        @Nullable BigDecimal demandKw,
        @Nullable Connection connection,
        Market market,
        boolean ownGeneration,
        @Nullable Discount discount) {

    /** A right to a discount on the wire that the law left standing: share of one, demand and last day. */
    public record Discount(BigDecimal rate, BigDecimal demandKw, LocalDate until) {}
}
