package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Sha256;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;

/** The hash of a value made of records: every component by its name, numbers in one form. */
final class Fingerprint {

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
        text.append(record.getClass().getSimpleName()).append('{');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(component.getName()).append('=');
            append(text, value(component, record));
            text.append(';');
        }
        text.append('}');
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
