package br.com.connectenergy.core.market;

import br.com.connectenergy.core.energy.PricePerMwh;
import java.time.LocalDate;

/** The spot price (PLD) of one hour, 0 to 23 in local time. */
public record HourlyPld(Submarket submarket, LocalDate day, int hour, PricePerMwh price) {}
