package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Sha256;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/** The hash of a value made of records: every component by its name, numbers in one form. */
final class Fingerprint {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private Fingerprint() {}

    static Sha256 of(Record value) {
        StringBuilder text = new StringBuilder(4096);
        append(text, value);
        return Sha256.of(text.toString());
    }

    private static void append(StringBuilder text, Object value) {
        switch (value) {
            case Record record -> appendRecord(text, record);
            case Collection<?> many -> {
                text.append('[');
                many.forEach(one -> {
                    append(text, one);
                    text.append(',');
                });
                text.append(']');
            }
            case BigDecimal number -> text.append(number.stripTrailingZeros().toPlainString());
            case String words -> text.append(words.length()).append(':').append(words);
            case Enum<?> constant -> text.append(constant.name());
            default -> text.append(value);
        }
    }

    private static void appendRecord(StringBuilder text, Record record) {
        Shape shape = SHAPES.get(record.getClass());
        text.append(shape.name).append('{');
        for (int i = 0; i < shape.names.length; i++) {
            text.append(shape.names[i]).append('=');
            append(text, shape.value(i, record));
            text.append(';');
        }
        text.append('}');
    }

    /** The components of one record class, looked up once. */
    private static final class Shape {
        private final String name;
        private final String[] names;
        private final Method[] accessors;

        Shape(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            name = type.getSimpleName();
            names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
            accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        }

        Object value(int index, Record record) {
            try {
                return accessors[index].invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
