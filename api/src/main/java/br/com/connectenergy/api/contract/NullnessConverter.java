package br.com.connectenergy.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the contract what the code already says: a record's component is always there, and null only if {@code @Nullable}. */
@Component
class NullnessConverter implements ModelConverter {

    private static final String OURS = "br.com.connectenergy.";
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = type.getType() == null
                ? Object.class
                : Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith(OURS)) {
            describe(raw, definition(schema, context));
        }
        return schema;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void describe(Class<?> type, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Schema<?>> properties = (Map<String, Schema<?>>) (Map<String, ?>) model.getProperties();
        boolean leftOut = type.isAnnotationPresent(JsonInclude.class);
        boolean optional = leftOut || type.isAnnotationPresent(Partial.class);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            if (property == null) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable || !optional) {
                required.add(name);
            }
            if (nullable && !leftOut) {
                properties.put(name, nullable(property));
            }
        }
        model.setRequired(required.isEmpty() ? null : required);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Schema<?> nullable(Schema property) {
        if (property.get$ref() != null) {
            Schema<Object> nothing = new Schema<>();
            nothing.addType(NULL);
            Schema<Object> either = new Schema<>();
            either.setOneOf(List.of(property, nothing));
            return either;
        }
        if (property.getTypes() != null) {
            property.addType(NULL);
            List values = property.getEnum();
            if (values != null && !values.contains(null)) {
                List withNull = new ArrayList(values);
                withNull.add(null);
                property.setEnum(withNull);
            }
        }
        return property;
    }
}
