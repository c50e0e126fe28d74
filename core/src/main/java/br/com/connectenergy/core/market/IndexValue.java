package br.com.connectenergy.core.market;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What a price index was in one month. */
public record IndexValue(IndexSeries series, YearMonth month, BigDecimal value) {}
