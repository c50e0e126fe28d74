package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Uf;
import java.time.LocalDate;

/** The ICMS of a state on energy from a day on, and the act that sets it. */
public record IcmsRate(Uf uf, LocalDate from, Rate rate, String act) {}
