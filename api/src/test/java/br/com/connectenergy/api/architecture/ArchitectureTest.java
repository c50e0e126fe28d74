package br.com.connectenergy.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.shared.Actor;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.PathVariable;

/** What the counter may touch; each rule is shown to work on a canary that breaks it. */
class ArchitectureTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("br.com.connectenergy.api");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("br.com.connectenergy.api.architecture.canary");

    private static final Map<String, ArchRule> RULES = Map.of(
            "no SQL", neverTouches("org.jooq..", "java.sql..", "javax.sql..", "org.springframework.jdbc.."),
            "no engine", neverTouches("io.camunda..", "br.com.connectenergy.processes.."),
            "only core's doors",
                    neverTouches("br.com.connectenergy.core..internal..", "br.com.connectenergy.core.jooq.."),
            "no provider, worker or local world",
                    neverTouches(
                            "br.com.connectenergy.providers..",
                            "br.com.connectenergy.workers..",
                            "br.com.connectenergy.local.."),
            "time comes from the clock", noClasses().should().callCodeUnitWhere(readsTheTimeItself()),
            "who asks for an id is named", methods().should(new NameTheirCaller()));

    @TestFactory
    Stream<DynamicTest> theCounterKeepsToItsRoom() {
        assertThat(API).hasSizeGreaterThan(40);
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(API)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsCanary() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(CANARIES).hasViolation())
                                .isTrue()));
    }

    private static ArchRule neverTouches(String... packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTimeItself() {
        return DescribedPredicate.describe("read the time without a clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = call.getName().equals("now")
                    && owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
        });
    }

    private static final class NameTheirCaller extends ArchCondition<JavaMethod> {

        NameTheirCaller() {
            super("take the caller when their path carries an id");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean asksForAnId = method.getParameters().stream()
                    .anyMatch(parameter -> parameter.isAnnotatedWith(PathVariable.class));
            boolean namesItsCaller =
                    method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Actor.class));
            if (asksForAnId && !namesItsCaller) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no caller"));
            }
        }
    }
}
