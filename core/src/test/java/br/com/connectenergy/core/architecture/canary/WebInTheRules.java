package br.com.connectenergy.core.architecture.canary;

import org.springframework.web.canary.Request;

/** Breaks "core knows no web". */
record WebInTheRules(Request request) {}
