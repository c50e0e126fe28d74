package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.shared.SecretToken;

/** A secret that has just been made: the only moment it is in our hands. */
public record IssuedSecret(ApiClient client, SecretToken secret) {}
