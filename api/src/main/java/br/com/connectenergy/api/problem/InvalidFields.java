package br.com.connectenergy.api.problem;

import br.com.connectenergy.core.shared.FieldError;
import java.util.List;

/** A request of the right shape whose fields, which only a capability knows, do not fit. */
public final class InvalidFields extends RuntimeException {

    private final transient List<FieldError> fields;

    /** What is wrong with which field. */
    public InvalidFields(List<FieldError> fields) {
        super("REQUEST_INVALID", null, false, false);
        this.fields = List.copyOf(fields);
    }

    List<FieldError> fields() {
        return fields;
    }
}
