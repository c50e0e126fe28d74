package br.com.connectenergy.processes.trial;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.process.test.impl.assertions.CamundaDataSource;
import io.camunda.process.test.impl.client.FlowNodeInstanceDto;
import io.camunda.process.test.impl.client.FlowNodeInstancesResponseDto;
import io.camunda.process.test.impl.client.ProcessInstanceDto;
import io.camunda.process.test.impl.client.SearchProcessInstanceResponseDto;
import io.camunda.process.test.impl.client.VariableDto;
import io.camunda.process.test.impl.client.VariableResponseDto;
import io.camunda.zeebe.client.api.search.response.ProcessInstance;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the assertions read: whole pages of Operate's v1 API for one instance, where the original reads ten rows. */
final class OperateDataSource extends CamundaDataSource {
    private static final String TOKEN = "X-CSRF-TOKEN";
    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final URI operate;
    private volatile long watched;
    private volatile String token = "";

    OperateDataSource(URI operate) {
        super(operate.toString());
        this.operate = operate;
    }

    void watch(long processInstanceKey) {
        watched = processInstanceKey;
    }

    @Override
    public List<ProcessInstance> findProcessInstances() throws IOException {
        return search("process-instances", "key", watched, SearchProcessInstanceResponseDto.class)
                .getItems();
    }

    @Override
    public ProcessInstanceDto getProcessInstance(long processInstanceKey) throws IOException {
        return search("process-instances", "key", processInstanceKey, SearchProcessInstanceResponseDto.class)
                .getItems()
                .stream()
                .map(ProcessInstanceDto.class::cast)
                .findFirst()
                .orElseThrow(() -> new IOException("not visible yet"));
    }

    @Override
    public List<FlowNodeInstanceDto> getFlowNodeInstancesByProcessInstanceKey(long processInstanceKey)
            throws IOException {
        return search(
                        "flownode-instances",
                        "processInstanceKey",
                        processInstanceKey,
                        FlowNodeInstancesResponseDto.class)
                .getItems();
    }

    @Override
    public List<VariableDto> getVariablesByProcessInstanceKey(long processInstanceKey) throws IOException {
        return search("variables", "scopeKey", processInstanceKey, VariableResponseDto.class)
                .getItems();
    }

    Optional<Trial.Incident> openIncident(long processInstanceKey) throws IOException {
        Map<?, ?> found = search("incidents", "processInstanceKey", processInstanceKey, Map.class);
        return ((List<?>) Objects.requireNonNull(found.get("items")))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> "ACTIVE".equals(item.get("state")))
                        .map(item -> new Trial.Incident(
                                ((Number) Objects.requireNonNull(item.get("key"))).longValue(),
                                String.valueOf(item.get("message"))))
                        .findFirst();
    }

    private <T> T search(String things, String filter, long key, Class<T> answer) throws IOException {
        String query = "{\"filter\":{\"%s\":%d},\"size\":%d}".formatted(filter, key, PAGE);
        HttpResponse<String> found = post("/v1/" + things + "/search", query);
        if (found.statusCode() == 401 || found.statusCode() == 403) {
            post("/api/login?username=demo&password=demo", "");
            found = post("/v1/" + things + "/search", query);
        }
        if (found.statusCode() != 200) throw new IOException(things + " answered " + found.statusCode());
        return json.readValue(found.body(), answer);
    }

    private HttpResponse<String> post(String path, String body) throws IOException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(operate.resolve(path))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .header(TOKEN, token)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            token = answer.headers().firstValue(TOKEN).orElse(token);
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
