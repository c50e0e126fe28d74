package br.com.connectenergy.api.security;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One row of the matrix: the operation, and who may ask for it. Where core judges (and audits the refusal), every kind
 * of the same room passes the door and core says no.
 */
record Permission(String operation, HttpMethod method, String path, Set<Who> may, boolean judgedByCore) {}
