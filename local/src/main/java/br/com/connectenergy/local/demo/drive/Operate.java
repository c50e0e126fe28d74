package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Operate as an onlooker sees it; it lags the engine by seconds. */
public final class Operate {
    private static final int PAGE = 500;
    private final EngineSession session;

    Operate(EngineSession session) {
        this.session = session;
    }

    /** COMPLETED, ACTIVE or CANCELED; empty while Operate has not imported the instance. */
    public String stateOf(String processInstanceKey) {
        Answer answer = session.ask(browser -> browser.get("/v1/process-instances/" + processInstanceKey));
        return answer.status() == 404 ? "" : answer.expect(200).text("state");
    }

    /** Element ids of one process instance in the given state. */
    public List<String> elements(String processInstanceKey, String state) {
        Map<String, Object> filter = Map.of("processInstanceKey", Long.parseLong(processInstanceKey), "state", state);
        return search("/v1/flownode-instances/search", filter).stream()
                .map(item -> item.path("flowNodeId").asString(""))
                .toList();
    }

    /** The instances of a process by the text that their own variable of this name holds. */
    public Map<String, List<String>> instancesBy(String variable, String processId) {
        Set<String> keys = new HashSet<>();
        search("/v1/process-instances/search", Map.of("bpmnProcessId", processId))
                .forEach(item -> keys.add(item.path("key").asString("")));
        Map<String, List<String>> instances = new HashMap<>();
        for (JsonNode item : search("/v1/variables/search", Map.of("name", variable))) {
            String key = item.path("processInstanceKey").asString("");
            if (!keys.contains(key) || !key.equals(item.path("scopeKey").asString(""))) continue;
            String text = Json.read(item.path("value").asString("")).asString("");
            instances.computeIfAbsent(text, value -> new ArrayList<>()).add(key);
        }
        return instances;
    }

    /** Open incidents: where, and of which kind. */
    public List<String> incidents() {
        return search("/v1/incidents/search", Map.of("state", "ACTIVE")).stream()
                .map(item -> item.path("processInstanceKey").asString("") + " "
                        + item.path("type").asString("") + " "
                        + item.path("message").asString(""))
                .toList();
    }

    public URI page(String processInstanceKey) {
        return session.server().resolve("/operate/processes/" + processInstanceKey);
    }

    private List<JsonNode> search(String path, Map<String, Object> filter) {
        List<JsonNode> items = new ArrayList<>();
        Map<String, Object> query = new HashMap<>(Map.of("filter", filter, "size", PAGE));
        while (true) {
            JsonNode page = session.ask(browser -> browser.post(path, query))
                    .expect(200)
                    .body();
            page.path("items").forEach(items::add);
            if (page.path("items").size() < PAGE) return items;
            query.put("searchAfter", page.path("sortValues"));
        }
    }
}
