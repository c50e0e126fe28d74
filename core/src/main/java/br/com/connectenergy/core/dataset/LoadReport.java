package br.com.connectenergy.core.dataset;

import java.util.Map;

/**
 * What a load did: lines taken, natural keys that were new or changed, lines taken with a warning, skipped and refused
 * by reason, and whether the file was loaded before.
 */
public record LoadReport(
        DatasetFile file,
        int loaded,
        int changed,
        Map<String, Integer> warned,
        Map<String, Integer> skipped,
        int refused,
        boolean knownBefore) {
    public LoadReport {
        warned = Map.copyOf(warned);
        skipped = Map.copyOf(skipped);
    }
}
