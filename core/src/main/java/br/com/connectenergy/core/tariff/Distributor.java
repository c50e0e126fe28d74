package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Cnpj;

/** Distribuidora, as the regulator's file names it; the CNPJ stays, the name may change. */
public record Distributor(Cnpj cnpj, String name) {}
