package br.com.connectenergy.core.shared;

import java.util.List;
import java.util.Map;

/** A named reason to refuse; implemented by one enum for each capability, and the name is the code everywhere. */
public interface DomainError {
    String name();

    Category category();

    default Refusal refuse() {
        return new Refusal(this, Map.of(), List.of());
    }

    /** Facts are ids, codes and dates; never personal data, because they reach logs and the engine. */
    default Refusal refuse(Map<String, Object> facts) {
        return new Refusal(this, facts, List.of());
    }

    default Refusal refuse(List<FieldError> fields) {
        return new Refusal(this, Map.of(), fields);
    }
}
