package br.com.connectenergy.api.task;

import java.util.Optional;
import java.util.stream.Stream;

/** The user tasks that a company answers in the portal, each with its form; staff tasks live in Tasklist. */
public enum CompanyTask {
    COMPLETE_REGISTRATION("userTask_completeRegistration", "complete-registration", "Complementar cadastro");

    private final String elementId;
    private final String formId;
    private final String title;

    CompanyTask(String elementId, String formId, String title) {
        this.elementId = elementId;
        this.formId = formId;
        this.title = title;
    }

    /** The task of this element, when companies answer it. */
    public static Optional<CompanyTask> ofElement(String elementId) {
        return Stream.of(values())
                .filter(task -> task.elementId.equals(elementId))
                .findFirst();
    }

    String elementId() {
        return elementId;
    }

    String formId() {
        return formId;
    }

    String title() {
        return title;
    }
}
