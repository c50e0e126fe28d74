package br.com.connectenergy.api.problem;

/** One refused field: its name in the request, the rule as a code, and a sentence in Portuguese. */
public record FieldProblem(String field, String code, String message) {}
