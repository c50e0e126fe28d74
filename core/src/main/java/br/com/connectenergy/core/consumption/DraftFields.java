package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields one by one and keeps the name and the rule of each that is malformed. */
final class DraftFields {
    private final List<FieldError> errors = new ArrayList<>();

    <F, T> @Nullable T read(String field, @Nullable F typed, Function<F, T> reader) {
        if (typed == null || (typed instanceof String text && text.isBlank())) return null;
        try {
            return reader.apply(typed);
        } catch (InvalidValue invalid) {
            refuse(field, invalid.code());
            return null;
        }
    }

    void refuse(String field, String code) {
        errors.add(new FieldError(field, code));
    }

    void refuseIf(boolean broken, String field, String code) {
        if (broken) refuse(field, code);
    }

    /** Throws what was found, all at once. */
    void done(ConsumptionError error) {
        if (!errors.isEmpty()) throw error.refuse(errors);
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
