package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Connection;
import br.com.connectenergy.core.tariff.Market;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A bakery at 13.8 kV, and what it uses. */
public final class ConsumerUnitFixture {
    /** ELETROPAULO, as the regulator's files name it. */
    public static final String DISTRIBUTOR = "61.695.227/0001-93";

    public static final String NUMBER = "0.013.479.258.028-10";

    private ConsumerUnitFixture() {}

    public static ConsumerUnitDraft green() {
        return draft(NUMBER, Subgroup.A4, Modality.GREEN, ConsumerClass.COMMERCIAL, "13.8", null, "300", null);
    }

    public static ConsumerUnitDraft blue() {
        return draft(null, Subgroup.A4, Modality.BLUE, ConsumerClass.INDUSTRIAL, "13.8", "120", "300", null);
    }

    public static ConsumerUnitDraft shop() {
        return draft(
                null,
                Subgroup.B3,
                Modality.CONVENTIONAL,
                ConsumerClass.COMMERCIAL,
                null,
                null,
                null,
                Connection.THREE_PHASE);
    }

    public static ConsumerUnitDraft draft(
            @Nullable String number,
            Subgroup subgroup,
            Modality modality,
            ConsumerClass consumerClass,
            @Nullable String voltage,
            @Nullable String peakDemand,
            @Nullable String demand,
            @Nullable Connection connection) {
        return new ConsumerUnitDraft(
                "Padaria da Paulista",
                number,
                null,
                DISTRIBUTOR,
                Uf.SP,
                null,
                subgroup,
                modality,
                consumerClass,
                decimal(voltage),
                decimal(peakDemand),
                decimal(demand),
                connection,
                Market.REGULATED,
                false,
                null);
    }

    public static ConsumptionMonth used(YearMonth month) {
        return new ConsumptionMonth(
                month,
                EnergyKwh.of("6000"),
                EnergyKwh.of("62000.5"),
                EnergyKwh.ZERO,
                null,
                PowerKw.of("280"),
                EnergyKwh.of("12"));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
