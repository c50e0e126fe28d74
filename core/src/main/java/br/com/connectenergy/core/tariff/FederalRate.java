package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Cnpj;
import java.time.LocalDate;

/** PIS and COFINS of a distributor from a day on, the formula that makes a price gross, and where it is published. */
public record FederalRate(Cnpj distributor, LocalDate from, Rate pis, Rate cofins, TaxFormula formula, String act) {}
