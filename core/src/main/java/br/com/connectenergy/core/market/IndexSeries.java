package br.com.connectenergy.core.market;

/** The price indexes of contracts, and how each is published. */
public enum IndexSeries {
    /** IPCA as index number, December 1993 = 100. */
    IPCA_NUMBER,
    /** IGP-M as per cent of its month. */
    IGPM_MONTHLY
}
