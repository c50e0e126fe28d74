package br.com.connectenergy.api.contract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** No text of ours holds a NUL or half a character: the database could not keep the one, nor a digest take the other. */
final class WellFormedText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(WellFormedText::isNoCharacter)) {
            throw context.weirdStringException("not well formed", String.class, "a text is made of whole characters");
        }
        return text;
    }

    /** A surrogate that stands alone is a code point of its own. */
    private static boolean isNoCharacter(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
