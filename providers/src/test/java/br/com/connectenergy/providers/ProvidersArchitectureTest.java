package br.com.connectenergy.providers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the outside may touch; every rule also meets a canary that breaks it. */
class ProvidersArchitectureTest {

    private static final JavaClasses PROVIDERS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.connectenergy.providers");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("br.com.connectenergy.providers.canary");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.jooq..",
                                "java.sql..",
                                "io.camunda..",
                                "org.springframework.web..",
                                "br.com.connectenergy.core..internal..",
                                "br.com.connectenergy.processes..",
                                "br.com.connectenergy.workers..",
                                "br.com.connectenergy.api.."),
                noClasses().should().callMethod(Instant.class, "now"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProvidersKeepTheRule(ArchRule rule) {
        rule.check(PROVIDERS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCanaryBreaksTheRule(ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).hasViolation()).isTrue();
    }

    @Test
    void theRulesLookAtEveryProvider() {
        assertThat(PROVIDERS.stream().map(JavaClass::getPackageName))
                .contains(
                        "br.com.connectenergy.providers.registry",
                        "br.com.connectenergy.providers.mail",
                        "br.com.connectenergy.providers.storage",
                        "br.com.connectenergy.providers.clock");
    }
}
