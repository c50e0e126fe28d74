package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.local.demo.drive.SignUp;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import br.com.connectenergy.local.demo.drive.Steps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PME that declared the wrong activity: staff asks, the company corrects it in its own task, and it is approved (RN001). */
record InformationStory(Company company) implements Story {
    private static final String WRONG_CNAE = "0111301";

    @Override
    public String who() {
        return company.legalName();
    }

    @Override
    public String title() {
        return "PME that is asked for information and answers";
    }

    @Override
    public String end() {
        return "endEvent_approved";
    }

    @Override
    public List<String> told() {
        return List.of(
                "EMAIL_PROOF_REQUESTED", "REGISTRATION_UNDER_REVIEW", "INFORMATION_REQUESTED", "REGISTRATION_APPROVED");
    }

    @Override
    public Played play(Outside outside, Steps steps) {
        outside.registry().put(company.registryEntry());
        Company mistaken = company.declaring(company.legalName(), WRONG_CNAE);
        Applicant applicant = new SignUp(outside, steps).pme(mistaken);
        StaffWebapps ana = outside.webapps("ana.admin");
        String task = Ending.reviewTask(outside, ana, applicant.id(), "", steps);
        steps.step("is asked by ana.admin to correct its CNAE", () -> {
            ana.decide(task, "NEED_INFO", List.of("CNAE_MISMATCH"));
            return task;
        });
        Ending.awaitStatus(applicant, "NEED_INFO", steps);
        String own = steps.step("finds its task", () -> ownTask(applicant));
        steps.step(
                "answers its task",
                () -> applicant.answer(own, Map.of("cnae", company.cnae())).expect(202));
        return Ending.of(applicant, company, "APPROVED", steps);
    }

    private static String ownTask(Applicant applicant) {
        return Patience.of(Duration.ofMinutes(1))
                .await(
                        "the company's task",
                        () -> Optional.of(applicant.tasks())
                                .filter(tasks -> !tasks.isEmpty())
                                .map(tasks -> tasks.get(0).path("taskId").asString("")));
    }
}
