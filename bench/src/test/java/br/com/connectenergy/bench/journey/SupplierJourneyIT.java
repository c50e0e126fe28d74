package br.com.connectenergy.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("RN002")
class SupplierJourneyIT {
    private static final ZoneId HERE = ZoneId.of("America/Sao_Paulo");
    private final Product product = Product.running();

    @Test
    void refusesAMediatorAndGivesTheTaskBackWithTheReason() {
        Company company = product.company();
        Applicant supplier = product.signUp().supplier(company, Product.licenceUntil(LocalDate.of(2040, 1, 31)));
        StaffWebapps marta = product.outside().webapps("marta.mediadora");
        String instance = product.instance(supplier);
        String first = product.task(marta, instance, Product.REVIEW, "");

        marta.decide(first, "APPROVE", List.of());

        String second = product.task(marta, instance, Product.REVIEW, first);
        Product.eventually()
                .until(
                        () -> marta.variable(second, "reviewRefusal"),
                        Optional.of("\"STAFF_ROLE_NOT_ALLOWED\"")::equals);
        assertThat(marta.assignee(first)).isEqualTo("marta.mediadora");
        assertThat(supplier.status()).isEqualTo("UNDER_REVIEW");
        assertThat(history(supplier, "STAFF_DECISION_REFUSED")).hasSize(1);
        assertThat(history(supplier, "REGISTRATION_APPROVED")).isEmpty();

        product.outside().webapps("ana.admin").decide(second, "APPROVE", List.of());
        product.awaitStatus(supplier, "APPROVED");
        product.awaitEnd(instance, "endEvent_approved");
        assertThat(history(supplier, "REGISTRATION_APPROVED")).hasSize(1);
    }

    @Test
    void suspendsASupplierWhoseLicenceLapsesAndReinstatesItWithFourEyes() {
        Company company = product.company();
        LocalDate today = today();
        Applicant supplier = product.signUp().supplier(company, Product.licenceUntil(today.plusDays(20)));
        StaffWebapps ana = product.outside().webapps("ana.admin");
        ana.decide(product.task(ana, product.instance(supplier), Product.REVIEW, ""), "APPROVE", List.of());
        product.awaitStatus(supplier, "APPROVED");

        product.travel(Duration.ofDays(22));
        product.awaitStatus(supplier, "SUSPENDED");

        supplier.requestReinstatement("DSP 1.501/2026", today.plusYears(5).toString())
                .expect(202);
        String instance = Product.found(() -> reinstatement(supplier));
        ana.decide(product.task(ana, instance, "userTask_reviewReinstatement", ""), "APPROVE", List.of());
        String confirm = product.task(ana, instance, "userTask_confirmReinstatement", "");
        ana.decide(confirm, "APPROVE", List.of());
        String again = product.task(ana, instance, "userTask_confirmReinstatement", confirm);
        Product.eventually()
                .until(() -> ana.variable(again, "reviewRefusal"), Optional.of("\"SAME_PERSON_TWICE\"")::equals);
        assertThat(supplier.status()).isEqualTo("REINSTATEMENT_REVIEW");

        product.outside().webapps("bruno.admin").decide(again, "APPROVE", List.of());
        product.awaitStatus(supplier, "APPROVED");
        product.awaitEnd(instance, "endEvent_supplierReinstated");
        assertThat(history(supplier, "SUPPLIER_SUSPENDED")).hasSize(1);
        assertThat(history(supplier, "SUPPLIER_REINSTATED")).hasSize(1);
        Product.eventually().until(() -> product.subjects(company).size(), count -> count == 6);
        assertThat(product.subjects(company)).doesNotHaveDuplicates();
    }

    /** The applications' day, which other journeys may have moved. */
    private LocalDate today() {
        Applicant anybody = product.outside().applicant();
        anybody.open("PME");
        String opened =
                product.dossier(anybody).path("history").get(0).path("at").asString("");
        return OffsetDateTime.parse(opened).atZoneSameInstant(HERE).toLocalDate();
    }

    private Optional<String> reinstatement(Applicant supplier) {
        return product
                .outside()
                .webapps("ana.admin")
                .operate()
                .instancesBy("registrationId", "supplier-reinstatement")
                .getOrDefault(supplier.id(), List.of())
                .stream()
                .findFirst();
    }

    private List<JsonNode> history(Applicant applicant, String action) {
        return product.dossier(applicant)
                .path("history")
                .valueStream()
                .filter(entry -> entry.path("action").asString("").equals(action))
                .toList();
    }
}
