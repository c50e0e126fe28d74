package br.com.connectenergy.core.notification.internal;

import br.com.connectenergy.core.shared.JsonFacts;
import java.util.HashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Parameters of a text as a {@code jsonb} column. */
final class Params {
    private Params() {}

    static JSONB write(Map<String, String> params) {
        return JSONB.jsonb(JsonFacts.write(params));
    }

    static Map<String, String> read(@Nullable JSONB column) {
        Map<String, String> params = new HashMap<>();
        if (column != null) {
            JsonFacts.read(column.data()).forEach((name, value) -> params.put(name, String.valueOf(value)));
        }
        return params;
    }
}
