package br.com.connectenergy.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The rules of core that no compiler knows; each has a canary that must violate it. */
final class HouseRules {
    private static final Set<Class<?>> FLOATING = Set.of(double.class, float.class, Double.class, Float.class);

    static final Map<String, ArchRule> ALL = Map.of(
            "jOOQ stays in internal packages", jooqOnlyInInternal(),
            "time comes from a clock", noNow(),
            "no double in the rules", noFloatingFields(),
            "core knows no engine", noClasses().should().dependOnClassesThat().resideInAPackage("io.camunda.."),
            "core knows no web",
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."),
            "core knows no other room",
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "br.com.connectenergy.api..",
                                    "br.com.connectenergy.workers..",
                                    "br.com.connectenergy.processes..",
                                    "br.com.connectenergy.providers..",
                                    "br.com.connectenergy.local.."),
            "names say what a thing is",
                    noClasses().should().haveNameMatching(".*(Service|Manager|Impl|Helper|Util|Utils)"));

    private HouseRules() {}

    private static ArchRule jooqOnlyInInternal() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "br.com.connectenergy.core.jooq..");
    }

    private static ArchRule noNow() {
        DescribedPredicate<JavaMethodCall> now = DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
        return noClasses()
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    private static ArchRule noFloatingFields() {
        DescribedPredicate<JavaClass> floating = DescribedPredicate.describe(
                "double or float", type -> FLOATING.stream().anyMatch(type::isEquivalentTo));
        return fields().should().notHaveRawType(floating);
    }
}
