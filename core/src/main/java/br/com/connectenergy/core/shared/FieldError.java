package br.com.connectenergy.core.shared;

/** One field and the code of the rule that it breaks. */
public record FieldError(String field, String code) {}
