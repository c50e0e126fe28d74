package br.com.connectenergy.core.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one value (RFC 8785): members by name, no blanks, the shortest number. Stricter than the RFC where it
 * rounds: integers and decimals that a double cannot hold keep all their digits.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("null");
            case String string -> write(string, text);
            case Boolean flag -> text.append(flag);
            case Integer number -> text.append(number);
            case Long number -> text.append(number);
            case BigInteger number -> text.append(number);
            case Number number -> text.append(CanonicalNumber.of(new BigDecimal(number.toString())));
            case List<?> list -> write(list, text);
            case Map<?, ?> map -> write(map, text);
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private static void write(List<?> list, StringBuilder text) {
        text.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            write(items.next(), text);
            if (items.hasNext()) text.append(',');
        }
        text.append(']');
    }

    private static void write(Map<?, ?> map, StringBuilder text) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        text.append('{');
        Iterator<Map.Entry<String, @Nullable Object>> members =
                sorted.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, @Nullable Object> member = members.next();
            write(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            if (members.hasNext()) text.append(',');
        }
        text.append('}');
    }

    private static void write(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            escape(string.charAt(i), text);
        }
        text.append('"');
    }

    private static void escape(char letter, StringBuilder text) {
        switch (letter) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (letter < 0x20) {
                    text.append("\\u00")
                            .append(Character.forDigit(letter >> 4, 16))
                            .append(Character.forDigit(letter & 15, 16));
                } else {
                    text.append(letter);
                }
            }
        }
    }
}
