package br.com.connectenergy.core.identity;

/** Where a sign-in comes from: browser and system in two words, and the network but never the address. */
public record Visit(String device, String place) {}
