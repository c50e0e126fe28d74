package br.com.connectenergy.local.opensearch;

import br.com.connectenergy.local.http.JsonHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prepares the search store with the files of {@code processes/search-store}, as production's one-shot service does. */
public final class SearchStoreSetup {
    public static final String PIPELINE = "user-task-whole-second";
    public static final String TEMPLATE = "user-task-records";
    private static final String RECORDS = "zeebe-record_user-task_8.6.0_*";

    private final JsonHttp store;
    private final Path files;

    public SearchStoreSetup(String openSearchUrl, Path project) {
        this.store = new JsonHttp(openSearchUrl);
        this.files = project.resolve("processes").resolve("search-store");
    }

    /** May be repeated; records that were exported before are left as they are. */
    public void apply() {
        store.put("/_ingest/pipeline/" + PIPELINE, file(PIPELINE));
        store.put("/_index_template/" + TEMPLATE, file(TEMPLATE));
        store.put("/" + RECORDS + "/_settings?allow_no_indices=true", Map.of("index.default_pipeline", PIPELINE));
    }

    private JsonNode file(String name) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(files.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
