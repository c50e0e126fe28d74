package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Company.Situation;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.SignUp;
import br.com.connectenergy.local.demo.drive.Steps;
import java.util.List;

/** A PME whose route needs nobody: approved when the registry agrees, rejected when its CNPJ is closed (RN001). */
record PmeStory(Company company, Situation situation) implements Story {

    @Override
    public String who() {
        return company.legalName();
    }

    @Override
    public String title() {
        return approved() ? "clean PME, approved by itself" : "PME with a closed CNPJ, rejected by itself";
    }

    @Override
    public String end() {
        return approved() ? "endEvent_approved" : "endEvent_rejected";
    }

    @Override
    public List<String> told() {
        return List.of("EMAIL_PROOF_REQUESTED", approved() ? "REGISTRATION_APPROVED" : "REGISTRATION_REJECTED");
    }

    @Override
    public Played play(Outside outside, Steps steps) {
        outside.registry().put(company.registryEntry(situation));
        Applicant applicant = new SignUp(outside, steps).pme(company);
        return Ending.of(applicant, company, approved() ? "APPROVED" : "REJECTED", steps);
    }

    private boolean approved() {
        return situation == Situation.ACTIVE;
    }
}
