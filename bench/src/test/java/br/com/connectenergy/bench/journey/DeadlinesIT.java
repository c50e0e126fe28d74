package br.com.connectenergy.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("RN001")
class DeadlinesIT {
    /** Timers come a little after the deadline, so that an answer in time is never beaten by them. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Product product = Product.running();

    @Test
    void expiresARegistrationWhoseEmailIsNotProvedWithinSevenDays() {
        Company company = product.company();
        Applicant applicant = product.signUp().submittedPme(company);
        String instance = product.instance(applicant);
        Product.eventually()
                .until(
                        () -> product.outside().webapps("ana.admin").operate().elements(instance, "ACTIVE"),
                        List.of("receiveTask_emailProof")::equals);

        product.travel(Duration.ofDays(7).minusHours(1));
        assertThat(applicant.status()).isEqualTo("EMAIL_PENDING");
        product.travel(Duration.ofHours(1).plus(GRACE));

        product.awaitStatus(applicant, "EXPIRED");
        product.awaitEnd(instance, "endEvent_expired");
        Applicant again = product.signUp().submittedPme(company);
        assertThat(again.status()).isEqualTo("EMAIL_PENDING");
    }

    @Test
    void expiresARegistrationThatIsNotCompletedWithinTenDays() {
        Applicant applicant = underReview();
        String instance = product.instance(applicant);
        StaffWebapps ana = product.outside().webapps("ana.admin");
        ana.decide(product.task(ana, instance, Product.REVIEW, ""), "NEED_INFO", List.of("CNAE_MISMATCH"));
        product.awaitStatus(applicant, "NEED_INFO");
        Product.eventually().until(() -> applicant.tasks().size(), count -> count == 1);

        product.travel(Duration.ofDays(10).minusHours(1));
        assertThat(applicant.status()).isEqualTo("NEED_INFO");
        product.travel(Duration.ofHours(1).plus(GRACE));

        product.awaitStatus(applicant, "EXPIRED");
        product.awaitEnd(instance, "endEvent_expired");
        assertThat(applicant.tasks()).isEmpty();
    }

    @Test
    void escalatesAReviewAfterTwoBusinessDaysAndKeepsItOpen() {
        Applicant applicant = underReview();
        String instance = product.instance(applicant);
        StaffWebapps ana = product.outside().webapps("ana.admin");
        String task = product.task(ana, instance, Product.REVIEW, "");
        JsonNode review = review(applicant);
        Duration sla = Duration.between(time(review, "openedAt"), time(review, "dueAt"));
        assertThat(review.path("escalatedAt").isNull()).isTrue();

        product.travel(sla.plus(GRACE));

        Product.eventually().until(() -> !review(applicant).path("escalatedAt").isNull());
        assertThat(applicant.status()).isEqualTo("UNDER_REVIEW");
        assertThat(ana.openTasks(instance, Product.REVIEW)).containsExactly(task);
        ana.decide(task, "REJECT", List.of("CNAE_MISMATCH"));
        product.awaitStatus(applicant, "REJECTED");
        product.awaitEnd(instance, "endEvent_rejected");
    }

    private Applicant underReview() {
        Company company = product.company();
        Applicant applicant = product.signUp().pme(company.declaring(company.legalName(), "0111301"));
        product.awaitStatus(applicant, "UNDER_REVIEW");
        return applicant;
    }

    private JsonNode review(Applicant applicant) {
        return product.dossier(applicant).path("reviews").get(0);
    }

    private static OffsetDateTime time(JsonNode review, String field) {
        return OffsetDateTime.parse(review.path(field).asString(""));
    }
}
