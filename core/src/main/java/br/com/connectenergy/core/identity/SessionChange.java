package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.SessionId;

/** What verifiers of access tokens must know: tokens of an earlier generation are void, and of an ended session all are. */
public record SessionChange(SessionId sessionId, int generation, boolean ended) {}
