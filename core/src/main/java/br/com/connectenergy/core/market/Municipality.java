package br.com.connectenergy.core.market;

import br.com.connectenergy.core.shared.Uf;

/** Município: its code of IBGE (seven digits), name and state. */
public record Municipality(String code, String name, Uf uf) {}
