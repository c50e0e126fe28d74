package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Licence;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.local.demo.drive.SignUp;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import br.com.connectenergy.local.demo.drive.Steps;
import java.time.Duration;
import java.util.List;

/** A supplier: a mediator's approval is refused and comes back with the reason, an admin's counts (RN002). */
record SupplierStory(Company company, Licence licence) implements Story {

    @Override
    public String who() {
        return company.legalName();
    }

    @Override
    public String title() {
        return "supplier, refused attempt by a mediator, approved by an admin";
    }

    @Override
    public String end() {
        return "endEvent_approved";
    }

    @Override
    public List<String> told() {
        return List.of("EMAIL_PROOF_REQUESTED", "REGISTRATION_UNDER_REVIEW", "REGISTRATION_APPROVED");
    }

    @Override
    public Played play(Outside outside, Steps steps) {
        outside.registry().put(company.registryEntry());
        Applicant applicant = new SignUp(outside, steps).supplier(company, licence);
        StaffWebapps marta = outside.webapps("marta.mediadora");
        String first = Ending.reviewTask(outside, marta, applicant.id(), "", steps);
        steps.step("is approved by marta.mediadora, who may not", () -> {
            marta.decide(first, "APPROVE", List.of());
            return first;
        });
        StaffWebapps ana = outside.webapps("ana.admin");
        String second = Ending.reviewTask(outside, ana, applicant.id(), first, steps);
        steps.step("comes back with the reason STAFF_ROLE_NOT_ALLOWED", () -> {
            awaitRefusal(ana, second);
            return second;
        });
        steps.step("is approved by ana.admin", () -> {
            ana.decide(second, "APPROVE", List.of());
            return second;
        });
        return Ending.of(applicant, company, "APPROVED", steps);
    }

    private static void awaitRefusal(StaffWebapps staff, String task) {
        Patience.of(Duration.ofMinutes(1))
                .until(
                        "the refusal on the task",
                        () -> staff.variable(task, "reviewRefusal")
                                .filter("\"STAFF_ROLE_NOT_ALLOWED\""::equals)
                                .isPresent());
    }
}
