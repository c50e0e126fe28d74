package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.SecretToken;

/** A session that has just been opened or renewed: the only moment its refresh token is in our hands. */
public record OpenedSession(SecretToken refresh, Credential credential) {}
