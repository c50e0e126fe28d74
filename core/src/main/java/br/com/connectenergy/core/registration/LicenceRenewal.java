package br.com.connectenergy.core.registration;

/** The act and expiry with which a suspended supplier asks to come back, as typed. */
public record LicenceRenewal(String aneelAct, String licenceExpiresOn) {}
