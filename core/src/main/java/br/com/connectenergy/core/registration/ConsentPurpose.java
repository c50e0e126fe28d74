package br.com.connectenergy.core.registration;

/** What a company may allow beyond the contract; one record for each purpose, never assumed (LGPD art. 8). */
public enum ConsentPurpose {
    MARKETING_EMAIL,
    MARKET_STATISTICS,
    OFFER_ALERTS
}
