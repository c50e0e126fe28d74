package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.energy.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How taxes that are inside their own base ("por dentro") make a net unit price gross. */
public enum TaxFormula {
    /** ICMS is not in the base of PIS and COFINS (STF Tema 69): t / ((1 - PIS - COFINS) (1 - ICMS)). */
    ICMS_OUTSIDE_FEDERAL_BASE {
        @Override
        BigDecimal divisor(Rate icms, Rate federal) {
            return federal.rest().multiply(icms.rest());
        }

        @Override
        BigDecimal federalBase(BigDecimal gross, BigDecimal icms) {
            return gross.subtract(icms);
        }
    },
    /** Bills from before that exclusion: t / (1 - PIS - COFINS - ICMS). */
    ALL_IN_ONE_BASE {
        @Override
        BigDecimal divisor(Rate icms, Rate federal) {
            return icms.plus(federal).rest();
        }

        @Override
        BigDecimal federalBase(BigDecimal gross, BigDecimal icms) {
            return gross;
        }
    };

    static final int UNIT_PRICE_DECIMALS = 8;

    abstract BigDecimal divisor(Rate icms, Rate federal);

    /** What PIS and COFINS are charged on, given the gross amount and the ICMS in it. */
    abstract BigDecimal federalBase(BigDecimal gross, BigDecimal icms);

    /** The gross unit price, HALF_UP to 8 decimals. */
    BigDecimal gross(BigDecimal net, Rate icms, Rate federal) {
        return net.divide(divisor(icms, federal), UNIT_PRICE_DECIMALS, RoundingMode.HALF_UP);
    }
}
