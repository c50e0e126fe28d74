package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;

/** One event as a block remembers it: its id and the digest of its canonical form. */
public record SealedEvent(long id, Sha256 leaf) {}
