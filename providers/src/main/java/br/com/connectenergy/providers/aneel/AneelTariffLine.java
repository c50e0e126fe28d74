package br.com.connectenergy.providers.aneel;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.core.tariff.TariffUnit;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Validity;
import br.com.connectenergy.providers.dataset.Reasons;
import br.com.connectenergy.providers.dataset.TableFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands one line of the tariff file: bills are made of "Tarifa de Aplicação" of normal consumers only. */
final class AneelTariffLine implements TableFormat.Lines<TariffRecord> {
    private static final Map<String, Modality> MODALITIES = Map.of(
            "Azul", Modality.BLUE,
            "Verde", Modality.GREEN,
            "Convencional", Modality.CONVENTIONAL,
            "Branca", Modality.WHITE);
    private static final Map<String, TimeOfUse> TIMES_OF_USE = Map.of(
            "Ponta",
            TimeOfUse.PEAK,
            "Fora ponta",
            TimeOfUse.OFF_PEAK,
            "Intermediário",
            TimeOfUse.INTERMEDIATE,
            TariffClass.NONE,
            TimeOfUse.ANY);
    private static final Map<String, TariffUnit> UNITS =
            Map.of("MWh", TariffUnit.MWH, "R$/MWh", TariffUnit.MWH, "kW", TariffUnit.KW, "R$/kW", TariffUnit.KW);
    private static final Map<String, Subgroup> SUBGROUPS = subgroups();
    private static final BigDecimal HIGHEST_TUSD = new BigDecimal("5000");
    private static final BigDecimal HIGHEST_TE = new BigDecimal("2000");
    private static final BigDecimal HIGHEST_DEMAND = new BigDecimal("200");

    private final Map<String, Optional<Cnpj>> distributors = new HashMap<>();

    @Override
    public DatasetLine<TariffRecord> of(int line, List<String> fields) {
        if (!fields.get(6).equals("Tarifa de Aplicação")) return new DatasetLine.Skipped<>(line, "ECONOMIC_BASE");
        if (!isNone(fields.get(14))) return new DatasetLine.Skipped<>(line, "OF_ONE_AGENT");
        if (!MODALITIES.containsKey(fields.get(8))) return new DatasetLine.Skipped<>(line, "MODALITY_NOT_BILLED");
        return row(line, fields);
    }

    private DatasetLine<TariffRecord> row(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        LocalDate generated = reasons.known("GENERATED_ON_INVALID", AneelText.date(fields.get(0)));
        Cnpj distributor =
                reasons.known("DISTRIBUTOR_CNPJ_INVALID", distributors.computeIfAbsent(fields.get(3), Cnpj::parse));
        LocalDate from = reasons.known("VALID_FROM_INVALID", AneelText.date(fields.get(4)));
        LocalDate to = reasons.known("VALID_TO_INVALID", AneelText.date(fields.get(5)));
        Subgroup subgroup = reasons.known("SUBGROUP_UNKNOWN", Optional.ofNullable(SUBGROUPS.get(fields.get(7))));
        TimeOfUse timeOfUse =
                reasons.known("TIME_OF_USE_UNKNOWN", Optional.ofNullable(TIMES_OF_USE.get(fields.get(12))));
        TariffUnit unit = reasons.known("UNIT_UNKNOWN", Optional.ofNullable(UNITS.get(fields.get(13))));
        BigDecimal tusd = reasons.known("TUSD_INVALID", AneelText.number(fields.get(15)));
        BigDecimal te = fields.get(16).isBlank() || unit == TariffUnit.KW
                ? null
                : reasons.known("TE_INVALID", AneelText.number(fields.get(16)));
        reasons.when(unit == TariffUnit.MWH && fields.get(16).isBlank(), "TE_MISSING");
        reasons.when(from != null && to != null && to.isBefore(from), "VALIDITY_INVALID");
        reasons.outside(
                tusd, BigDecimal.ZERO, unit == TariffUnit.KW ? HIGHEST_DEMAND : HIGHEST_TUSD, "TUSD_OUT_OF_RANGE");
        reasons.outside(te, BigDecimal.ZERO, HIGHEST_TE, "TE_OUT_OF_RANGE");
        if (!reasons.none()
                || generated == null
                || distributor == null
                || from == null
                || to == null
                || subgroup == null
                || timeOfUse == null
                || unit == null
                || tusd == null) {
            return reasons.refuse(line);
        }
        Modality modality = MODALITIES.getOrDefault(fields.get(8), Modality.CONVENTIONAL);
        return new DatasetLine.Row<>(
                line,
                new TariffRecord(
                        new TariffClass(distributor, subgroup, modality, fields.get(9), fields.get(10), fields.get(11)),
                        fields.get(2),
                        fields.get(1).strip(),
                        AneelText.dateOfAct(fields.get(1)).orElse(null),
                        generated,
                        new Validity(from, to),
                        timeOfUse,
                        unit,
                        tusd,
                        te));
    }

    private static boolean isNone(String agent) {
        return agent.isBlank() || agent.equals(TariffClass.NONE);
    }

    private static Map<String, Subgroup> subgroups() {
        Map<String, Subgroup> byName = new HashMap<>();
        for (Subgroup subgroup : Subgroup.values()) {
            byName.put(subgroup.name(), subgroup);
            byName.put(subgroup.name().charAt(0) + subgroup.name().substring(1).toLowerCase(Locale.ROOT), subgroup);
        }
        byName.put("AS", Subgroup.AS);
        return Map.copyOf(byName);
    }
}
