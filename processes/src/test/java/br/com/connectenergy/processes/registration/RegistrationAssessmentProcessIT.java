package br.com.connectenergy.processes.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import br.com.connectenergy.processes.DmnFile;
import br.com.connectenergy.processes.trial.Trial;
import io.camunda.client.api.response.EvaluateDecisionResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The decision as the engine takes it: known cases, and no row that nothing reaches. */
@Tag("RN001")
@Tag("RN002")
class RegistrationAssessmentProcessIT {
    private static final Trial TRIAL = Trial.get();

    /** Kind, situation, CNAE, legal name, signatory, documents, licence, rounds asked -> route and findings. */
    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "clean PME",
                        facts("PME", "ACTIVE", true, true, "PROVEN", true, true, null),
                        "APPROVE",
                        List.of()),
                arguments(
                        "clean PME after two complements",
                        facts("PME", "ACTIVE", true, true, "PROVEN", true, true, 2),
                        "APPROVE",
                        List.of()),
                arguments(
                        "clean PME after one complement",
                        facts("PME", "ACTIVE", true, true, "PROVEN", true, false, 1),
                        "APPROVE",
                        List.of()),
                arguments(
                        "clean supplier",
                        facts("SUPPLIER", "ACTIVE", true, true, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of()),
                arguments(
                        "supplier without licence",
                        facts("SUPPLIER", "ACTIVE", true, true, "PROVEN", true, false, 0),
                        "NEED_INFO",
                        List.of("LICENCE_NOT_VALID")),
                arguments(
                        "supplier asked twice for a licence",
                        facts("SUPPLIER", "ACTIVE", true, true, "PROVEN", true, false, 2),
                        "REVIEW",
                        List.of("LICENCE_NOT_VALID")),
                arguments(
                        "closed company",
                        facts("PME", "CLOSED", true, true, "PROVEN", true, true, 0),
                        "REJECT",
                        List.of("REGISTRY_SITUATION")),
                arguments(
                        "void company with nothing else in order",
                        facts("SUPPLIER", "NULL_VOID", false, false, "UNPROVEN", false, false, 0),
                        "REJECT",
                        List.of(
                                "REGISTRY_SITUATION",
                                "CNAE_MISMATCH",
                                "LEGAL_NAME_MISMATCH",
                                "SIGNATORY_POWER_UNPROVEN",
                                "DOCUMENT_MISSING",
                                "LICENCE_NOT_VALID")),
                arguments(
                        "suspended company",
                        facts("PME", "SUSPENDED", true, true, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of("REGISTRY_SITUATION")),
                arguments(
                        "unfit company",
                        facts("PME", "UNFIT", true, true, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of("REGISTRY_SITUATION")),
                arguments(
                        "unknown CNPJ",
                        facts("PME", "NOT_FOUND", false, false, "UNPROVEN", true, true, 0),
                        "REVIEW",
                        List.of(
                                "REGISTRY_SITUATION",
                                "CNAE_MISMATCH",
                                "LEGAL_NAME_MISMATCH",
                                "SIGNATORY_POWER_UNPROVEN")),
                arguments(
                        "CNAE mismatch",
                        facts("PME", "ACTIVE", false, true, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of("CNAE_MISMATCH")),
                arguments(
                        "legal name mismatch",
                        facts("PME", "ACTIVE", true, false, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of("LEGAL_NAME_MISMATCH")),
                arguments(
                        "power of attorney",
                        facts("PME", "ACTIVE", true, true, "POWER_OF_ATTORNEY", true, true, 0),
                        "REVIEW",
                        List.of("SIGNATORY_POWER_UNPROVEN")),
                arguments(
                        "missing documents",
                        facts("PME", "ACTIVE", true, true, "PROVEN", false, true, 1),
                        "NEED_INFO",
                        List.of("DOCUMENT_MISSING")),
                arguments(
                        "missing documents asked for twice",
                        facts("PME", "ACTIVE", true, true, "PROVEN", false, true, 2),
                        "REVIEW",
                        List.of("DOCUMENT_MISSING")),
                arguments(
                        "a fact that nobody brought",
                        facts("PME", "ACTIVE", null, true, "PROVEN", true, true, 0),
                        "REVIEW",
                        List.of()));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource("cases")
    void aCaseTakesItsRoute(String name, Map<String, Object> facts, String route, List<String> reasons) {
        Map<?, ?> outcome = JsonMapper.shared().readValue(evaluate(facts).getDecisionOutput(), Map.class);

        assertThat(outcome.get("route")).isEqualTo(route);
        assertThat(outcome.get("reasons")).isEqualTo(reasons);
    }

    @Test
    void everyRowIsReachedByACase() {
        Set<String> reached = new TreeSet<>();
        cases().map(arguments -> arguments.get()[1])
                .forEach(facts -> evaluate((Map<?, ?>) facts)
                        .getEvaluatedDecisions()
                        .forEach(decision -> decision.getMatchedRules().forEach(row -> reached.add(row.getRuleId()))));

        assertThat(reached).isEqualTo(DmnFile.of("registration-assessment").rows());
    }

    private static EvaluateDecisionResponse evaluate(Map<?, ?> facts) {
        return TRIAL.client()
                .newEvaluateDecisionCommand()
                .decisionId(RegistrationVerificationBpmn.ASSESSMENT_DECISION)
                .variables((Object) facts)
                .send()
                .join();
    }

    private static Map<String, @Nullable Object> facts(@Nullable Object... values) {
        String[] names = {
            "companyKind", "registrySituation", "cnaeMatches", "legalNameMatches",
            "signatoryPower", "documentSetComplete", "licenceOnFile", "informationRound"
        };
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (int index = 0; index < names.length; index++) {
            facts.put(names[index], values[index]);
        }
        return facts;
    }
}
