package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.tariff.Modality;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A column of an uploaded table of consumption, under the names that people give it in three languages. */
public enum ConsumptionColumn {
    MONTH("month", "mes", "mesano", "mesreferencia", "mesdereferencia", "competencia", "referencia", "month"),
    PEAK(
            "peak",
            "consumopontakwh",
            "consumoponta",
            "pontakwh",
            "kwhponta",
            "kwhp",
            "peakkwh",
            "consumopuntakwh",
            "consumopunta"),
    OFF_PEAK(
            "offPeak",
            "consumoforapontakwh",
            "consumoforaponta",
            "consumoforadepontakwh",
            "consumoforadeponta",
            "forapontakwh",
            "kwhforaponta",
            "kwhfp",
            "consumokwh",
            "consumo",
            "kwh",
            "offpeakkwh",
            "consumptionkwh",
            "consumofuerapuntakwh",
            "consumofueradepuntakwh"),
    INTERMEDIATE(
            "intermediate",
            "consumointermediariokwh",
            "consumointermediario",
            "intermediariokwh",
            "kwhint",
            "intermediatekwh",
            "consumointermediokwh"),
    PEAK_DEMAND(
            "peakDemand",
            "demandapontakw",
            "demandaponta",
            "demandamedidapontakw",
            "kwponta",
            "kwmedp",
            "peakdemandkw",
            "demandapuntakw"),
    OFF_PEAK_DEMAND(
            "offPeakDemand",
            "demandaforapontakw",
            "demandaforaponta",
            "demandaforadepontakw",
            "demandamedidaforapontakw",
            "demandamedidakw",
            "demandamedida",
            "demandakw",
            "demanda",
            "kwforaponta",
            "kwmedfp",
            "offpeakdemandkw",
            "demandkw",
            "demandafuerapuntakw"),
    REACTIVE(
            "reactiveExcess",
            "reativoexcedentekwh",
            "reativoexcedente",
            "reativokwh",
            "reativo",
            "reactiveexcesskwh",
            "reactivekwh",
            "reactivoexcedentekwh",
            "reactivokwh");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<String> names;

    ConsumptionColumn(String field, String... names) {
        this.field = field;
        this.names = Set.of(names);
    }

    /** The field of {@link ConsumptionMonth} that the column fills. */
    public String field() {
        return field;
    }

    static Optional<ConsumptionColumn> named(String header) {
        String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String name = OTHER.matcher(plain).replaceAll("");
        for (ConsumptionColumn column : values()) {
            if (column.names.contains(name)) return Optional.of(column);
        }
        return Optional.empty();
    }

    /** Whether a bill under these prices has this column. */
    boolean isNeededBy(UnitTariff tariff) {
        return switch (this) {
            case MONTH, OFF_PEAK -> true;
            case PEAK -> tariff.modality() != Modality.CONVENTIONAL;
            case INTERMEDIATE -> tariff.modality() == Modality.WHITE;
            case PEAK_DEMAND -> tariff.modality() == Modality.BLUE;
            case OFF_PEAK_DEMAND -> tariff.subgroup().isGroupA();
            case REACTIVE -> false;
        };
    }
}
