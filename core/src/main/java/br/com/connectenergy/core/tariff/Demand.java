package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.PowerKw;

/** Contracted and measured demand of one time of use in one billing period. */
public record Demand(TimeOfUse timeOfUse, PowerKw contracted, PowerKw measured) {}
