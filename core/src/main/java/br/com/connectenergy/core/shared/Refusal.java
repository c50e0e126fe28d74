package br.com.connectenergy.core.shared;

import java.util.List;
import java.util.Map;

/** A rule said no: carries the named error, its facts and the fields to look at. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DomainError error;
    private final transient Map<String, Object> facts;
    private final transient List<FieldError> fields;

    Refusal(DomainError error, Map<String, Object> facts, List<FieldError> fields) {
        super(error.name() + (facts.isEmpty() ? "" : " " + facts) + (fields.isEmpty() ? "" : " " + fields));
        this.error = error;
        this.facts = Map.copyOf(facts);
        this.fields = List.copyOf(fields);
    }

    public DomainError error() {
        return error;
    }

    public String code() {
        return error.name();
    }

    public Category category() {
        return error.category();
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldError> fields() {
        return fields;
    }
}
