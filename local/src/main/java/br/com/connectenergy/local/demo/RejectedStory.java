package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.SignUp;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import br.com.connectenergy.local.demo.drive.Steps;
import java.util.List;

/** A PME whose legal name is not the registry's, rejected by a person (RN001). */
record RejectedStory(Company company) implements Story {

    @Override
    public String who() {
        return company.legalName();
    }

    @Override
    public String title() {
        return "PME under another company's name, rejected by staff";
    }

    @Override
    public String end() {
        return "endEvent_rejected";
    }

    @Override
    public List<String> told() {
        return List.of("EMAIL_PROOF_REQUESTED", "REGISTRATION_UNDER_REVIEW", "REGISTRATION_REJECTED");
    }

    @Override
    public Played play(Outside outside, Steps steps) {
        outside.registry().put(company.registryEntry());
        Company pretender = company.declaring("Comercial Outra Empresa Ltda", company.cnae());
        Applicant applicant = new SignUp(outside, steps).pme(pretender);
        StaffWebapps ana = outside.webapps("ana.admin");
        String task = Ending.reviewTask(outside, ana, applicant.id(), "", steps);
        steps.step("is rejected by ana.admin", () -> {
            ana.decide(task, "REJECT", List.of("LEGAL_NAME_MISMATCH"));
            return task;
        });
        return Ending.of(applicant, company, "REJECTED", steps);
    }
}
