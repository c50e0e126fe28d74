package br.com.connectenergy.processes.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds a user task by the keys that its listeners gave us. Reads the answers of 8.6 ({@code key}, numbers) and of 8.8
 * ({@code userTaskKey}, texts) alike. What it shows lags the engine by seconds: empty means not visible yet.
 */
public final class UserTaskDirectory {
    private static final String PATH = "/v2/user-tasks/search";
    private static final int PAGE = 100;

    private final EngineSearch search;

    UserTaskDirectory(EngineSearch search) {
        this.search = search;
    }

    public Optional<UserTask> find(long processInstanceKey, String elementId, long elementInstanceKey) {
        Map<String, Object> query = Map.of(
                "filter", Map.of("processInstanceKey", processInstanceKey, "elementId", elementId),
                "page", Map.of("from", 0, "limit", PAGE));
        String wanted = Long.toString(elementInstanceKey);
        return StreamSupport.stream(search.post(PATH, query).path("items").spliterator(), false)
                .filter(item -> wanted.equals(text(item, "elementInstanceKey")))
                .findFirst()
                .flatMap(UserTaskDirectory::task);
    }

    public Optional<UserTask> completed(long processInstanceKey, String elementId, long elementInstanceKey) {
        return find(processInstanceKey, elementId, elementInstanceKey).filter(UserTask::completed);
    }

    private static Optional<UserTask> task(JsonNode item) {
        String key = text(item, "key") == null ? text(item, "userTaskKey") : text(item, "key");
        String state = text(item, "state");
        return key == null || state == null
                ? Optional.empty()
                : Optional.of(new UserTask(key, state, text(item, "assignee")));
    }

    private static @Nullable String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        String text = value.asString();
        return text.isEmpty() ? null : text;
    }
}
