package br.com.connectenergy.processes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One process: its files, which are deployed together so that a running instance keeps its decisions and forms, and the
 * messages it listens to with the time each may wait for it.
 */
public record ProcessModel(
        String processId, List<String> decisions, List<String> forms, Map<String, Duration> messages) {

    /** Enough for a start to outlive an engine restart; a second start of the same aggregate waits no longer. */
    public static final Duration START_WAITS = Duration.ofHours(1);

    public ProcessModel {
        decisions = List.copyOf(decisions);
        forms = List.copyOf(forms);
        messages = Map.copyOf(messages);
    }

    /** Class path of every file; the file name is the id. */
    public List<String> resources() {
        return Stream.of(
                        Stream.of("bpmn/" + processId + ".bpmn"),
                        decisions.stream().map(decision -> "dmn/" + decision + ".dmn"),
                        forms.stream().map(form -> "forms/" + form + ".form"))
                .flatMap(files -> files)
                .toList();
    }
}
