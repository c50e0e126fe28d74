package br.com.connectenergy.workers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.workers.engine.JobWorker;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hands may touch; every rule also meets a canary that breaks it. */
class WorkersArchitectureTest {

    private static final String OURS = "br.com.connectenergy..";
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("br.com.connectenergy");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("br.com.connectenergy.workers.canary");

    static Stream<ArchRule> rules() {
        return Stream.of(
                methods()
                        .that()
                        .areAnnotatedWith(JobWorker.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Worker"),
                methods().that().areAnnotatedWith(JobWorker.class).should(beTypedByAConstantOfABpmnClass()),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Worker")
                        .and()
                        .resideInAPackage("br.com.connectenergy.workers..")
                        .and()
                        .areNotAnnotations()
                        .should(haveOneJob()),
                noClasses()
                        .that()
                        .resideInAPackage(OURS)
                        .and()
                        .resideOutsideOfPackages(
                                "br.com.connectenergy.processes.engine..",
                                "br.com.connectenergy.workers.engine..",
                                "br.com.connectenergy.local..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.camunda.."),
                noClasses()
                        .that()
                        .resideInAPackage("br.com.connectenergy.workers..")
                        .and()
                        .doNotHaveFullyQualifiedName("br.com.connectenergy.workers.engine.Transience")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.jooq..", "java.sql..", "br.com.connectenergy.core..internal.."),
                noClasses()
                        .that()
                        .resideInAPackage("br.com.connectenergy.workers..")
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theApplicationKeepsTheRule(ArchRule rule) {
        rule.check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCanaryBreaksTheRule(ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void theRulesLookAtTheWholeApplication() {
        assertThat(APPLICATION.stream().map(JavaClass::getPackageName))
                .contains(
                        "br.com.connectenergy.workers.registration",
                        "br.com.connectenergy.workers.engine",
                        "br.com.connectenergy.core.registration",
                        "br.com.connectenergy.providers.mail");
    }

    private static ArchCondition<JavaMethod> beTypedByAConstantOfABpmnClass() {
        Set<Object> constants = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("br.com.connectenergy.processes")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Bpmn"))
                        .flatMap(type -> type.getFields().stream())
                        .map(field -> field.reflect())
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                        .map(WorkersArchitectureTest::value)
                        .collect(Collectors.toSet());
        return new ArchCondition<>("be typed by a constant of a *Bpmn class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String type = method.getAnnotationOfType(JobWorker.class).type();
                events.add(new SimpleConditionEvent(
                        method, constants.contains(type), method.getFullName() + " does jobs of type " + type));
            }
        };
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static ArchCondition<JavaClass> haveOneJob() {
        return new ArchCondition<>("do exactly one job type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long jobs = type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(JobWorker.class))
                        .count();
                events.add(new SimpleConditionEvent(type, jobs == 1, type.getName() + " does " + jobs + " job types"));
            }
        };
    }
}
