package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.consumption.ConsumerClass;
import br.com.connectenergy.core.consumption.ConsumerUnitDraft;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consumer unit as the form sends it; core names the fields whose rule is broken. */
record ConsumerUnitFields(
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 30) String number,
        @Nullable @Size(max = 15) String legacyNumber,
        @NotBlank @Size(max = 30) String distributorCnpj,
        @NotNull Uf uf,
        @Nullable @Size(max = 7) String municipality,
        @NotNull Subgroup subgroup,
        @NotNull Modality modality,
        @NotNull ConsumerClass consumerClass,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 3) BigDecimal voltageKv,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal peakDemandKw,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal demandKw,

        @Nullable Connection connection,
        @NotNull Market market,
        @NotNull Boolean ownGeneration,
        @Nullable @Valid DiscountFields discount) {

    ConsumerUnitDraft toDraft() {
        return new ConsumerUnitDraft(
                name,
                number,
                legacyNumber,
                distributorCnpj,
                uf,
                municipality,
                subgroup,
                modality,
                consumerClass,
                voltageKv,
                peakDemandKw,
                demandKw,
                connection,
                market,
                ownGeneration,
                discount == null ? null : discount.toDraft());
    }

    /** A right to a discount on the wire: share of one, demand and last day. */
    record DiscountFields(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4) BigDecimal rate,

            @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 3) BigDecimal demandKw,

            @NotNull LocalDate until) {
        ConsumerUnitDraft.Discount toDraft() {
            return new ConsumerUnitDraft.Discount(rate, demandKw, until);
        }
    }
}
