package br.com.connectenergy.core.dataset;

import java.util.Map;

/** What a load did: rows taken, lines skipped by reason, lines refused, and whether the file was loaded before. */
public record LoadReport(DatasetFile file, int loaded, Map<String, Integer> skipped, int refused, boolean knownBefore) {
    public LoadReport {
        skipped = Map.copyOf(skipped);
    }
}
