package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Fields that are not for the caller on every operation with a body. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class MassAssignmentAttackIT {

    @Autowired
    private Counter counter;

    @Test
    void massAssignmentOnEveryOperationWithABody() {
        Person ana = counter.people().owner("PME", "ana.massa@ataque.example");
        Browser applicant = counter.browser();
        String application = counter.readyPme(applicant);
        Browser staff = counter.staff("ana.massa", StaffRole.ADMIN);
        JsonNode paths = counter.browser().get("/api/v1/openapi.json").json().at("/paths");
        Map<String, Object> more =
                Map.of("owner", true, "role", "ADMIN", "state", "APPROVED", "termsAccepted", true, "granted", true);
        int tried = 0;

        for (Permission operation : Permissions.ALL) {
            String pointer = "/" + operation.path().replace("~", "~0").replace("/", "~1") + "/"
                    + operation.method().name().toLowerCase(Locale.ROOT);
            if (!paths.at(pointer).at("/requestBody/content").has("application/json")) {
                continue;
            }
            boolean first = operation.may().contains(Who.APPLICANT);
            Browser browser = operation.path().contains("/staff/") ? staff : first ? applicant : ana.browser();
            String path = operation
                    .path()
                    .replace("/registrations/{id}", "/registrations/" + Counter.idOf(application))
                    .replace("{taskId}", "1")
                    .replace("{purpose}", "OFFER_ALERTS")
                    .replace("{token}", "x".repeat(43))
                    .replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
            Answer answer =
                    "PUT".equals(operation.method().name()) ? browser.put(path, more) : browser.post(path, more);
            answer.expectProblem(400, "REQUEST_INVALID");
            assertThat(answer.fieldErrors()).as(operation.operation()).anyMatch(error -> error.endsWith(":UNKNOWN"));
            tried++;
        }
        assertThat(tried).isGreaterThan(15);
    }
}
