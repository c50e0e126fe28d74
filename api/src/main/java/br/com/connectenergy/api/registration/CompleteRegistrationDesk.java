package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.problem.FieldReader;
import br.com.connectenergy.api.task.TaskDesk;
import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.task.TaskRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** RN001: the company completes what the verification asks of it. */
@Component
class CompleteRegistrationDesk implements TaskDesk {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private final Registrations registrations;
    private final InformationRequests requests;
    private final RegistrationViews views;
    private final FieldReader reader;
    private final JsonMapper json;

    CompleteRegistrationDesk(
            Registrations registrations,
            InformationRequests requests,
            RegistrationViews views,
            FieldReader reader,
            JsonMapper json) {
        this.registrations = registrations;
        this.requests = requests;
        this.views = views;
        this.reader = reader;
        this.json = json;
    }

    @Override
    public String formId() {
        return "complete-registration";
    }

    @Override
    public String title() {
        return "Complementar cadastro";
    }

    @Override
    public Map<String, Object> data(Actor.Company caller, TaskRecord task) {
        Registration registration = registrations.find(caller, caller.registrationId());
        Map<String, Object> data = new HashMap<>();
        json.convertValue(DraftFields.of(registration.profile()), FIELDS).forEach((field, value) -> {
            if (value != null) {
                data.put(field, value);
            }
        });
        data.put("protocol", registration.protocol());
        data.put("companyKind", registration.kind().name());
        data.put("reasons", reasons(caller, task));
        return data;
    }

    @Override
    public List<String> reasons(Actor.Company caller, TaskRecord task) {
        return requests.current(caller, caller.registrationId())
                .map(InformationRequest::reasons)
                .orElse(List.of());
    }

    @Override
    public Object answer(Actor.Company caller, TaskRecord task, Map<String, Object> answers) {
        DraftFields changes = reader.read(answers, DraftFields.class);
        return views.of(
                caller,
                requests.complement(caller, caller.registrationId(), task.elementInstanceKey(), changes.toDraft()));
    }
}
