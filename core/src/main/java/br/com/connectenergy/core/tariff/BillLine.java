package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.Rate;
import java.time.LocalDate;
import java.util.List;

/** One line of a bill and everything it was made of: days, quantity, unit price, taxes, rule and sources. */
public record BillLine(
        LineKind kind,
        TimeOfUse timeOfUse,
        LocalDate from,
        LocalDate to,
        Quantity quantity,
        UnitPrice price,
        Rate discount,
        Money amount,
        Money icms,
        Money federal,
        TaxRule tax,
        List<Source> sources) {
    public BillLine {
        sources = List.copyOf(sources);
    }
}
