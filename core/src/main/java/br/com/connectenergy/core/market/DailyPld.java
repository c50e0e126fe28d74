package br.com.connectenergy.core.market;

import br.com.connectenergy.core.energy.PricePerMwh;
import java.time.LocalDate;

/** The mean spot price (PLD) of one day as CCEE publishes it. */
public record DailyPld(Submarket submarket, LocalDate day, PricePerMwh price) {}
