package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.EnergyKwh;

/** Metered energy of one time of use in one billing period. */
public record Reading(TimeOfUse timeOfUse, EnergyKwh energy) {}
