package org.springframework.web.canary;

/** Stands in for the web, which is not on the class path of core. */
public record Request(String path) {}
