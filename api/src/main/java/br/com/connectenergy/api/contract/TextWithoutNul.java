package br.com.connectenergy.api.contract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** No text of ours holds a NUL, and the database could not keep one. */
final class TextWithoutNul extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && text.indexOf('\u0000') >= 0) {
            throw context.weirdStringException("NUL", String.class, "a text holds no NUL");
        }
        return text;
    }
}
