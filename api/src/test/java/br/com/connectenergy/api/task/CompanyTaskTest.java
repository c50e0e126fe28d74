package br.com.connectenergy.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.registration.DraftFields;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The company's tasks are those of the model, and their form asks only for fields that an answer may carry. */
class CompanyTaskTest {

    @Test
    void theTaskIsTheModels() {
        assertThat(CompanyTask.COMPLETE_REGISTRATION.elementId()).isEqualTo(RegistrationVerificationBpmn.COMPLETE_TASK);
        assertThat(CompanyTask.COMPLETE_REGISTRATION.formId()).isEqualTo(RegistrationVerificationBpmn.COMPLETE_FORM);
    }

    @Test
    void everyFieldOfTheFormIsAFieldOfTheAnswer() throws IOException {
        List<String> answer = Stream.of(DraftFields.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        List<String> keys = keysOf(new FormSchemas(JsonMapper.builder().build()).of(CompanyTask.COMPLETE_REGISTRATION));

        assertThat(keys).isNotEmpty().isSubsetOf(answer).doesNotContain("cnpj", "email");
    }

    private static List<String> keysOf(Map<?, ?> element) {
        List<String> keys = new ArrayList<>();
        if (element.get("key") instanceof String key) {
            keys.add(key);
        }
        if (element.get("components") instanceof List<?> children) {
            children.forEach(child -> keys.addAll(keysOf((Map<?, ?>) child)));
        }
        return keys;
    }
}
