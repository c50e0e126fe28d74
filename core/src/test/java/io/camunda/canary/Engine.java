package io.camunda.canary;

/** Stands in for the engine, which is not on the class path of core. */
public record Engine(String name) {}
