package br.com.connectenergy.api.contract;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;

/** What the contract calls unique is refused when it stands there twice, where a set would silently drop one. */
final class UniqueItems extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return Set.class.isAssignableFrom(type.getRawClass()) ? new OfSet(deserializer) : deserializer;
    }

    private static final class OfSet extends DelegatingDeserializer {
        OfSet(ValueDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
            return new OfSet(deserializer);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode items = context.readTree(parser);
            if (items.isArray() && items.size() != new HashSet<>(items.values()).size()) {
                return context.reportInputMismatch(this, "an item stands there twice");
            }
            try (JsonParser again = items.traverse(context)) {
                again.nextToken();
                return super.deserialize(again, context);
            }
        }
    }
}
