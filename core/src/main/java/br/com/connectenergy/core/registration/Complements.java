package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.Documents;
import br.com.connectenergy.core.document.StoredDocument;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.task.TaskRecord;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a company may change when asked for information, and the task that carries its answer. */
@Component
class Complements {
    private final Documents documents;
    private final Tasks tasks;
    private final Clock clock;

    Complements(Documents documents, Tasks tasks, Clock clock) {
        this.documents = documents;
        this.tasks = tasks;
        this.clock = clock;
    }

    Registration apply(Registration registration, long taskKey, RegistrationDraft changes) {
        requireWaiting(registration, taskKey);
        CompanyProfile given = DraftReading.of(changes).fitting(registration.kind());
        requireChangeable(registration, given);
        Registration complemented = registration.with(registration.profile().changedBy(given));
        Completeness.of(
                        complemented,
                        documents.of(registration.id()).stream()
                                .map(StoredDocument::kind)
                                .collect(Collectors.toSet()),
                        BusinessCalendar.dateOf(Moment.of(clock)))
                .requireComplete();
        return complemented;
    }

    /** The fields themselves stay here: the engine only hears that the task is done. */
    void answer(long taskKey) {
        tasks.answer(taskKey, Map.of());
    }

    private void requireWaiting(Registration registration, long taskKey) {
        boolean waiting = tasks.find(taskKey)
                .filter(task -> task.registrationId().equals(registration.id()))
                .map(TaskRecord::state)
                .filter(TaskState.OPEN::equals)
                .isPresent();
        if (!waiting) throw RegistrationError.REGISTRATION_NOT_WAITING_FOR_INFORMATION.refuse();
    }

    /** The CNPJ is who the company is, and the e-mail was proved. */
    private static void requireChangeable(Registration registration, CompanyProfile given) {
        List<FieldError> fixed = new ArrayList<>();
        CompanyProfile present = registration.profile();
        if (given.cnpj() != null && !given.cnpj().equals(present.cnpj()))
            fixed.add(new FieldError("cnpj", RegistrationError.FIELD_NOT_CHANGEABLE.name()));
        if (given.email() != null && !given.email().equals(present.email()))
            fixed.add(new FieldError("email", RegistrationError.FIELD_NOT_CHANGEABLE.name()));
        if (!fixed.isEmpty()) throw RegistrationError.FIELD_NOT_CHANGEABLE.refuse(fixed);
    }
}
