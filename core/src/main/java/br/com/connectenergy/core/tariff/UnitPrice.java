package br.com.connectenergy.core.tariff;

import java.math.BigDecimal;

/** R$ for one unit of the line's quantity (R$/kWh or R$/kW): net as the regulator sets it, gross with taxes to 8 decimals. */
public record UnitPrice(BigDecimal net, BigDecimal gross) {}
