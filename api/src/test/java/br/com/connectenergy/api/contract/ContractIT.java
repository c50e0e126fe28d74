package br.com.connectenergy.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed contract is what the code says; {@code -Dapi.contract.rewrite=true} writes it anew. */
@CounterTest
@Import(Counter.class)
class ContractIT {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path COMMITTED = Path.of(System.getProperty("api.module.directory", "."), "openapi.json");

    @Autowired
    private Counter counter;

    @Test
    void theCommittedContractIsTheContractOfTheCode() throws IOException {
        String actual = JSON.writeValueAsString(contract()).replace("\r\n", "\n") + "\n";

        if (Boolean.getBoolean("api.contract.rewrite")) {
            Files.writeString(COMMITTED, actual);
        }

        assertThat(Files.readString(COMMITTED))
                .as("run the build with -Dapi.contract.rewrite=true and review the difference")
                .isEqualTo(actual);
    }

    @Test
    void everyOperationHasANameASummaryAndItsRefusals() {
        JsonNode contract = contract();
        TreeSet<String> operations = new TreeSet<>();

        for (JsonNode path : contract.at("/paths")) {
            for (JsonNode operation : path) {
                assertThat(operations.add(operation.at("/operationId").asString()))
                        .as(operation.toString())
                        .isTrue();
                assertThat(operation.at("/summary").asString()).isNotBlank();
                assertThat(operation.at("/responses").propertyNames().stream().collect(Collectors.toSet()))
                        .contains("429", "503")
                        .anyMatch(status -> status.startsWith("2"));
            }
        }
        assertThat(operations).contains("openRegistration", "saveDraft", "submit", "dossier", "answerTask");
    }

    @Test
    void whatIsAlwaysThereIsRequiredAndWhatMayBeMissingIsNullable() {
        JsonNode view = contract().at("/components/schemas/RegistrationView");

        assertThat(view.at("/required").valueStream().map(JsonNode::asString))
                .contains("id", "status", "issues", "draft");
        assertThat(view.at("/required").valueStream().map(JsonNode::asString)).contains("submittedAt", "dueAt");
        assertThat(view.at("/properties/submittedAt/type").toString()).contains("null");
        assertThat(contract().at("/components/schemas/RegistrationDraft").has("required"))
                .isFalse();
        assertThat(contract()
                        .at("/components/schemas/OpenRegistration/required/0")
                        .asString())
                .isEqualTo("kind");
    }

    @Test
    void whoAsksComesFromTheSessionOnly() {
        String text = contract().toString();

        assertThat(text).doesNotContain("\"caller\"");
        assertThat(contract()
                        .at("/paths/~1api~1v1~1registrations~1mine/get/security/0")
                        .has("company"))
                .isTrue();
        assertThat(contract()
                        .at("/paths/~1api~1v1~1staff~1session/get/security/0")
                        .has("staff"))
                .isTrue();
        assertThat(contract().at("/components/schemas/Upload").toString())
                .contains("\"file\"", "\"kind\"", "binary", "CNPJ_CARD");
    }

    private JsonNode contract() {
        return counter.browser().get("/api/v1/openapi.json").expect(200).json();
    }
}
