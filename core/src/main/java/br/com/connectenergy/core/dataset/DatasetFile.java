package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Sha256;

/** One fetched file: whose data it is and the hash of its bytes, which is its version. */
public record DatasetFile(Dataset dataset, Sha256 version) {}
