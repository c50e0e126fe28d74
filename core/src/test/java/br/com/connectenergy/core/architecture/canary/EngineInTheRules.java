package br.com.connectenergy.core.architecture.canary;

import io.camunda.canary.Engine;

/** Breaks "core knows no engine". */
record EngineInTheRules(Engine engine) {}
