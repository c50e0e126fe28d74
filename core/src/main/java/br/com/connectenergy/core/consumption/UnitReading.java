package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.energy.PowerKw;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.tariff.WireDiscount;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a typed consumer unit into values and names every field whose rule is broken, all at once. */
final class UnitReading {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    private static final BigDecimal HIGHEST_DEMAND = new BigDecimal("100000");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_LEGACY = 3;
    private static final int LONGEST_LEGACY = 15;

    private final DraftFields fields = new DraftFields();
    private final ConsumerUnitDraft typed;
    private final Predicate<String> knownMunicipality;

    private UnitReading(ConsumerUnitDraft typed, Predicate<String> knownMunicipality) {
        this.typed = typed;
        this.knownMunicipality = knownMunicipality;
    }

    /** A municipality is held against the table of IBGE by {@code knownMunicipality}. */
    static UnitProfile of(ConsumerUnitDraft typed, Predicate<String> knownMunicipality) {
        return new UnitReading(typed, knownMunicipality).profile();
    }

    private UnitProfile profile() {
        @Nullable String name = fields.read("name", typed.name(), text -> text(text, SHORTEST_NAME, LONGEST_NAME));
        fields.refuseIf(name == null && typed.name().isBlank(), "name", "MISSING");
        @Nullable Cnpj distributor = fields.read("distributorCnpj", typed.distributorCnpj(), Cnpj::of);
        fields.refuseIf(distributor == null && typed.distributorCnpj().isBlank(), "distributorCnpj", "MISSING");
        UnitNumbers numbers = new UnitNumbers(
                fields.read("number", typed.number(), UnitNumber::of),
                fields.read("legacyNumber", typed.legacyNumber(), text -> text(text, SHORTEST_LEGACY, LONGEST_LEGACY)));
        @Nullable String municipality = fields.read("municipality", typed.municipality(), this::municipality);
        UnitTariff tariff = new UnitTariff(
                typed.subgroup(),
                typed.modality(),
                typed.consumerClass(),
                fields.read("voltageKv", typed.voltageKv(), Voltage::new),
                new ContractedDemand(
                        fields.read("peakDemandKw", typed.peakDemandKw(), UnitReading::demand),
                        fields.read("demandKw", typed.demandKw(), UnitReading::demand)),
                typed.connection());
        TariffRules.hold(tariff, fields);
        @Nullable WireDiscount discount = discount();
        fields.done(ConsumptionError.CONSUMER_UNIT_INVALID);
        return new UnitProfile(
                Objects.requireNonNull(name),
                numbers,
                new UnitPlace(Objects.requireNonNull(distributor), typed.uf(), municipality),
                tariff,
                typed.market(),
                typed.ownGeneration(),
                discount);
    }

    private @Nullable WireDiscount discount() {
        ConsumerUnitDraft.@Nullable Discount right = typed.discount();
        if (right == null) return null;
        @Nullable Rate rate = fields.read("discount.rate", right.rate(), UnitReading::rate);
        @Nullable PowerKw demand = fields.read("discount.demandKw", right.demandKw(), UnitReading::demand);
        fields.refuseIf(!typed.subgroup().isGroupA(), "discount", "DISCOUNT_NOT_OF_SUBGROUP");
        return rate == null || demand == null ? null : new WireDiscount(rate, demand, right.until());
    }

    private static Rate rate(BigDecimal fraction) {
        Rate rate = new Rate(fraction);
        if (rate.isZero()) throw new InvalidValue("RATE_INVALID");
        return rate;
    }

    private static PowerKw demand(BigDecimal kilowatts) {
        if (kilowatts.signum() <= 0 || kilowatts.compareTo(HIGHEST_DEMAND) > 0)
            throw new InvalidValue("DEMAND_OUT_OF_RANGE");
        return new PowerKw(kilowatts);
    }

    private String municipality(String code) {
        String stripped = code.strip();
        if (!knownMunicipality.test(stripped)) throw new InvalidValue("MUNICIPALITY_UNKNOWN");
        return stripped;
    }

    private static String text(String typed, int shortest, int longest) {
        String text = typed.strip();
        if (CONTROL.matcher(text).find()) throw new InvalidValue("TEXT_INVALID");
        if (text.length() < shortest) throw new InvalidValue("TEXT_TOO_SHORT");
        if (text.length() > longest) throw new InvalidValue("TEXT_TOO_LONG");
        return text;
    }
}
