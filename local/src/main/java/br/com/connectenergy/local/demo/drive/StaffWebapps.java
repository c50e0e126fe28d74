package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A member of staff signed in to Tasklist and Operate under their own name. */
public final class StaffWebapps {
    private final EngineSession session;

    public StaffWebapps(URI webapps, String username, String password) {
        this.session = new EngineSession(webapps, username, password);
    }

    public void signIn() {
        session.signIn();
    }

    public Operate operate() {
        return new Operate(session);
    }

    /** Open tasks of one process instance at one element. */
    public List<String> openTasks(String processInstanceKey, String elementId) {
        Map<String, Object> filter =
                Map.of("processInstanceKey", processInstanceKey, "taskDefinitionId", elementId, "state", "CREATED");
        JsonNode tasks = session.ask(browser -> browser.post("/v1/tasks/search", filter))
                .expect(200)
                .body();
        List<String> ids = new ArrayList<>();
        tasks.forEach(task -> ids.add(task.path("id").asString("")));
        return ids;
    }

    /** The value of a variable that a task shows, as JSON text. */
    public Optional<String> variable(String taskId, String name) {
        JsonNode variables = session.ask(browser -> browser.post("/v1/tasks/" + taskId + "/variables/search", Map.of()))
                .expect(200)
                .body();
        for (JsonNode variable : variables) {
            if (variable.path("name").asString("").equals(name))
                return Optional.of(variable.path("value").asString(""));
        }
        return Optional.empty();
    }

    /** Who a task names as the one who has it or completed it. */
    public String assignee(String taskId) {
        return session.ask(browser -> browser.get("/v1/tasks/" + taskId))
                .expect(200)
                .text("assignee");
    }

    public void claim(String taskId) {
        session.ask(browser -> browser.patch("/v1/tasks/" + taskId + "/assign", Map.of()))
                .expect(200);
    }

    /** Completes as Tasklist's form does; the values travel as JSON text. */
    public Answer complete(String taskId, Map<String, Object> variables) {
        List<Map<String, String>> values = new ArrayList<>();
        variables.forEach((name, value) -> values.add(Map.of("name", name, "value", Json.write(value))));
        return session.ask(browser -> browser.patch("/v1/tasks/" + taskId + "/complete", Map.of("variables", values)));
    }

    /** Claims the task and answers its form. */
    public void decide(String taskId, String decision, List<String> reasons) {
        claim(taskId);
        Map<String, Object> answer = new HashMap<>();
        answer.put("reviewDecision", decision);
        answer.put("reviewReasons", reasons);
        complete(taskId, answer).expect(200);
    }
}
