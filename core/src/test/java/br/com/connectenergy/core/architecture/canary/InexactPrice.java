package br.com.connectenergy.core.architecture.canary;

/** Breaks "no double in the rules". */
record InexactPrice(double reais) {}
