package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import br.com.connectenergy.local.demo.drive.Steps;
import java.time.Duration;
import java.util.Optional;

/** What the stories wait for: a status on the company's own page, a task in Tasklist. */
final class Ending {
    static final String REVIEW = "userTask_reviewRegistration";
    private static final Patience PATIENCE = Patience.of(Duration.ofMinutes(2));

    private Ending() {}

    static Story.Played of(Applicant applicant, Company company, String status, Steps steps) {
        awaitStatus(applicant, status, steps);
        String protocol = applicant.view().path("protocol").asString("");
        return new Story.Played(applicant.id(), protocol, status, company.email());
    }

    static void awaitStatus(Applicant applicant, String status, Steps steps) {
        steps.step("sees its status " + status, () -> {
            PATIENCE.until("status " + status, () -> applicant.status().equals(status));
            return status;
        });
    }

    /** The open review task of a registration, once Tasklist shows it; {@code not} is a task that was answered before. */
    static String reviewTask(Outside outside, StaffWebapps staff, String registrationId, String not, Steps steps) {
        return steps.step("waits for its review in Tasklist", () -> {
            String key = PATIENCE.await(
                    "the process instance",
                    () -> Optional.of(outside.desk("ana.admin").processInstanceKey(registrationId))
                            .filter(text -> !text.isEmpty()));
            return PATIENCE.await(
                    "the review task",
                    () -> staff.openTasks(key, REVIEW).stream()
                            .filter(task -> !task.equals(not))
                            .findFirst());
        });
    }
}
