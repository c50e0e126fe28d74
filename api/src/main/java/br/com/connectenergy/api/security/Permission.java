package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One row of the matrix: the operation, who may ask for it, and with which scope a third-party system may. Where core
 * judges (and audits the refusal), every kind of the same room passes the door and core says no.
 */
record Permission(
        String operation,
        HttpMethod method,
        String path,
        Set<Who> may,
        boolean judgedByCore,
        @Nullable Scope scope) {}
