package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A price brought up to date by the index numbers of two months; rounded monthly rates are never compounded. */
public record Readjustment(PricePerMwh base, BigDecimal indexAtBase, BigDecimal indexNow, boolean neverFalls) {
    private static final int PRICE_DECIMALS = 2;

    public Readjustment {
        if (indexAtBase.signum() <= 0 || indexNow.signum() <= 0) throw new InvalidValue("INDEX_INVALID");
    }

    public PricePerMwh price() {
        if (neverFalls && indexNow.compareTo(indexAtBase) < 0) return base;
        BigDecimal price = base.value().multiply(indexNow).divide(indexAtBase, MathContext.DECIMAL128);
        return new PricePerMwh(price.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP));
    }
}
