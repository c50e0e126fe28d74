package br.com.connectenergy.core.identity;

/** An account as authenticators know it: a random handle, and the words they show beside it. */
public record PasskeyUser(String handle, LoginEmail email, DisplayName displayName) {}
