package br.com.connectenergy.processes.eligibility;

import br.com.connectenergy.core.consumption.Eligibility;
import br.com.connectenergy.core.consumption.EligibilityOutcome;
import br.com.connectenergy.core.consumption.EligibilityTable;
import br.com.connectenergy.core.consumption.UnitProfile;
import br.com.connectenergy.core.consumption.UnitTariff;
import br.com.connectenergy.core.consumption.Voltage;
import br.com.connectenergy.core.energy.PowerKw;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates {@code migration-eligibility.dmn} by the engine's own evaluator, in place: what a company sees at once does
 * not wait for the engine.
 */
final class DmnEligibilityTable implements EligibilityTable {
    static final String DECISION = "migration-eligibility";

    private final DmnEngine evaluator = new DmnEngine.Builder().build();
    private final ParsedDmn model;
    private final MigrationSettings settings;

    DmnEligibilityTable(MigrationSettings settings) {
        this.settings = settings;
        var parsed = evaluator.parse(file());
        if (parsed.isLeft()) throw new IllegalStateException("not a decision: " + parsed.left());
        this.model = parsed.toOption().get();
    }

    @Override
    public Eligibility decide(UnitProfile unit, LocalDate on) {
        var evaluated = evaluator.eval(model, DECISION, facts(unit, on));
        if (evaluated.isLeft()) throw new IllegalStateException("no decision: " + evaluated.left());
        scala.collection.Map<?, ?> row =
                (scala.collection.Map<?, ?>) evaluated.toOption().get().value();
        Map<String, Object> found = new HashMap<>();
        row.foreachEntry((name, value) -> value == null ? null : found.put(String.valueOf(name), value));
        return new Eligibility(
                EligibilityOutcome.valueOf(String.valueOf(found.get("outcome"))),
                String.valueOf(found.get("rule")),
                Boolean.TRUE.equals(found.get("retailerRequired")),
                found.containsKey("missing") ? String.valueOf(found.get("missing")) : null,
                on);
    }

    private Map<String, @Nullable Object> facts(UnitProfile unit, LocalDate on) {
        UnitTariff tariff = unit.tariff();
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("market", unit.market().name());
        facts.put("group", tariff.subgroup().isGroupA() ? "A" : "B");
        facts.put("voltageKv", kilovolts(tariff.voltage()));
        facts.put("demandKw", kilowatts(tariff.demand().highest()));
        facts.put("consumerClass", tariff.consumerClass().name());
        facts.put("on", on.toString());
        facts.put("groupAOpening", settings.groupAOpening());
        facts.put("lvIndustrialCommercial", settings.lowVoltageIndustrialCommercial());
        facts.put("lvOthers", settings.lowVoltageOthers());
        return facts;
    }

    private static @Nullable BigDecimal kilovolts(@Nullable Voltage voltage) {
        return voltage == null ? null : voltage.kilovolts();
    }

    private static @Nullable BigDecimal kilowatts(@Nullable PowerKw power) {
        return power == null ? null : power.value();
    }

    private static InputStream file() {
        String path = "/decision/" + DECISION + ".dmn";
        try (InputStream file = DmnEligibilityTable.class.getResourceAsStream(path)) {
            return new ByteArrayInputStream(Objects.requireNonNull(file, path).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
