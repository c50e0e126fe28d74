package br.com.connectenergy.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.demo.drive.Answer;
import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Company.Situation;
import br.com.connectenergy.local.demo.drive.Paper;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF001")
@Tag("RN001")
class PmeJourneyIT {
    private final Product product = Product.running();

    @Test
    void approvesACleanPmeWithoutAnybody() {
        Company company = product.company();
        Applicant applicant = product.signUp().pme(company);

        product.awaitStatus(applicant, "APPROVED");

        product.awaitEnd(product.instance(applicant), "endEvent_approved");
        Product.eventually().until(() -> product.subjects(company).size(), count -> count == 2);
        assertThat(product.subjects(company)).doesNotHaveDuplicates();
        assertThat(kinds(applicant)).containsExactly("REGISTRATION_APPROVED", "EMAIL_PROOF_REQUESTED");
        assertThat(actions(applicant))
                .containsSubsequence(
                        "REGISTRATION_OPENED",
                        "REGISTRATION_SUBMITTED",
                        "EMAIL_PROVED",
                        "REGISTRY_LOOKED_UP",
                        "REGISTRATION_APPROVED");
    }

    @Test
    void rejectsACompanyThatTheRegistryHasClosed() {
        Company company = product.company();
        product.outside().registry().put(company.registryEntry(Situation.CLOSED));
        Applicant applicant = product.signUp().pme(company);

        product.awaitStatus(applicant, "REJECTED");

        product.awaitEnd(product.instance(applicant), "endEvent_rejected");
        assertThat(applicant.view().path("reasons").toString()).contains("REGISTRY_SITUATION");
    }

    @Test
    void asksForInformationAndTakesTheAnswerOfTheCompany() {
        Company company = product.company();
        Applicant applicant = product.signUp().pme(company.declaring(company.legalName(), "0111301"));
        product.awaitStatus(applicant, "UNDER_REVIEW");
        StaffWebapps ana = product.outside().webapps("ana.admin");
        String instance = product.instance(applicant);
        ana.decide(product.task(ana, instance, Product.REVIEW, ""), "NEED_INFO", List.of("CNAE_MISMATCH"));
        product.awaitStatus(applicant, "NEED_INFO");

        String task = Product.found(() -> Optional.of(applicant.tasks())
                .filter(tasks -> !tasks.isEmpty())
                .map(tasks -> tasks.get(0).path("taskId").asString("")));
        assertThat(applicant.task(task).path("reasons").toString()).contains("CNAE_MISMATCH");
        assertThat(applicant.answer(task, Map.of("cnae", "12")).status()).isEqualTo(400);
        applicant.answer(task, Map.of("cnae", company.cnae())).expect(202);

        product.awaitStatus(applicant, "APPROVED");
        product.awaitEnd(instance, "endEvent_approved");
        assertThat(applicant.answer(task, Map.of("cnae", company.cnae())).status())
                .isEqualTo(409);
    }

    @Test
    void letsNobodyElseSeeOrAnswer() {
        Company company = product.company();
        Applicant owner = product.signUp().submittedPme(company);
        Applicant stranger = product.outside().applicant();
        stranger.open("PME");

        assertThat(stranger.browser().get("/api/v1/registrations/" + owner.id()).status())
                .isEqualTo(404);
        assertThat(stranger.browser()
                        .get("/api/v1/staff/registrations/" + owner.id())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void registersOneCnpjOnce() {
        Company company = product.company();
        product.signUp().submittedPme(company);
        Applicant second = product.outside().applicant();
        second.open("PME");
        second.saveDraft(company.draft());
        second.attach("CNPJ_CARD", "cartao.pdf", Paper.pdf("segundo"));

        Answer refused = second.submit(List.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("CNPJ_ALREADY_REGISTERED");
    }

    private static List<String> kinds(Applicant applicant) {
        return applicant
                .notifications()
                .valueStream()
                .map(notification -> notification.path("kind").asString(""))
                .toList();
    }

    private List<String> actions(Applicant applicant) {
        return product.dossier(applicant)
                .path("history")
                .valueStream()
                .map(entry -> entry.path("action").asString(""))
                .toList();
    }
}
