package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.DatasetError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON array of objects as a table: the first object's keys are the header, or, where the publisher puts labels first,
 * their values. Objects inside are kept as JSON text.
 */
final class JsonTable implements TextTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> header;
    private final List<Line> lines;

    private JsonTable(List<String> header, List<Line> lines) {
        this.header = header;
        this.lines = lines;
    }

    static JsonTable ofObjects(Path path) {
        List<JsonNode> objects = objects(path);
        List<String> keys = keys(objects.getFirst());
        return new JsonTable(keys, lines(objects, keys, 0));
    }

    static JsonTable ofLabelledObjects(Path path) {
        List<JsonNode> objects = objects(path);
        List<String> keys = keys(objects.getFirst());
        List<String> labels = fields(objects.getFirst(), keys);
        return new JsonTable(labels, lines(objects, keys, 1));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<Line> lines() {
        return lines.iterator();
    }

    @Override
    public void close() {}

    private static List<JsonNode> objects(Path path) {
        JsonNode root;
        try {
            root = JSON.readTree(path.toFile());
        } catch (JacksonException broken) {
            throw DatasetError.DATASET_UNREADABLE.refuse();
        }
        if (!root.isArray() || !root.valueStream().allMatch(JsonNode::isObject)) {
            throw DatasetError.DATASET_UNREADABLE.refuse();
        }
        List<JsonNode> objects = root.valueStream().toList();
        if (objects.isEmpty()) throw DatasetError.DATASET_EMPTY.refuse();
        return objects;
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    /** An element with other keys has another number of fields, and is refused by it. */
    private static List<Line> lines(List<JsonNode> objects, List<String> keys, int from) {
        return IntStream.range(from, objects.size())
                .mapToObj(i ->
                        new Line(i + 1, keys(objects.get(i)).equals(keys) ? fields(objects.get(i), keys) : List.of()))
                .toList();
    }

    private static List<String> fields(JsonNode object, List<String> keys) {
        List<String> fields = new ArrayList<>(keys.size());
        for (String key : keys) {
            JsonNode value = object.path(key);
            fields.add(value.isContainer() ? value.toString() : value.asString(""));
        }
        return fields;
    }
}
