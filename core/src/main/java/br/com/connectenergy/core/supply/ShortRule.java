package br.com.connectenergy.core.supply;

/** What happens to energy that take-or-pay charges and nobody used. */
public enum ShortRule {
    /** It is paid and lost. */
    PAY_FULL,
    /** It is paid at the contract price and credited at the month's mean spot price. */
    SETTLE_AT_SPOT
}
