package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Sha256;

/** Where a price comes from: the dataset, the hash of the file as it was fetched, and the row in words that find it again. */
public record Source(String dataset, Sha256 version, String row) {}
