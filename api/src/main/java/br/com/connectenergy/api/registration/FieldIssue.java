package br.com.connectenergy.api.registration;

/** What still keeps a registration from being submitted: a field and the rule that it does not meet yet. */
public record FieldIssue(String field, String code) {}
