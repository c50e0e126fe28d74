package br.com.connectenergy.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class HouseRulesTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(CoreConfiguration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation())
            .that(DescribedPredicate.describe("is written by hand", type -> !isGenerated(type)));
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("br.com.connectenergy.core.architecture.canary");

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeepsTheRule(String name) {
        assertThat(CORE).hasSizeGreaterThan(100);
        rule(name).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCanaryOfTheRuleIsCaught(String name) {
        assertThat(rule(name).evaluate(CANARIES).hasViolation())
                .as("a rule that its canary does not violate guards nothing: %s", name)
                .isTrue();
    }

    @Test
    void capabilitiesKeepToTheirDoorsAndHaveNoCycles() {
        ApplicationModules modules = ApplicationModules.of(
                "br.com.connectenergy.core",
                DescribedPredicate.describe("is generated or a test", type -> !CORE.contain(type.getName())));

        modules.verify();
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "shared",
                        "database",
                        "outbox",
                        "audit",
                        "alert",
                        "vault",
                        "staff",
                        "identity",
                        "document",
                        "integration",
                        "live",
                        "notification",
                        "process",
                        "task",
                        "registration",
                        "energy",
                        "tariff",
                        "supply",
                        "comparison",
                        "market",
                        "consumption",
                        "dataset");
    }

    @Test
    void aForeignHandInAnInternalPackageIsCaught() {
        ApplicationModules trespassing =
                ApplicationModules.of("br.com.connectenergy.core.architecture.canary", (ImportOption) location -> true);

        assertThat(trespassing.detectViolations().getMessages()).anyMatch(message -> message.contains("Trespasser"));
    }

    static Stream<String> rules() {
        return HouseRules.ALL.keySet().stream().sorted();
    }

    private static ArchRule rule(String name) {
        ArchRule rule = HouseRules.ALL.get(name);
        if (rule == null) throw new AssertionError(name);
        return rule;
    }

    private static boolean isGenerated(JavaClass type) {
        return (type.getPackageName() + ".").startsWith("br.com.connectenergy.core.jooq.");
    }
}
