package br.com.connectenergy.bench.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One figure of ours beside a peer's and the limit's; medians of the same number of runs, taken in turns. */
public record Row(String name, String unit, double ours, Optional<Double> peer, Optional<Double> limit, String remark) {

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", name);
        json.put("unit", unit);
        json.put("ours", rounded(ours));
        json.put("peer", peer.<Object>map(Row::rounded).orElse(null));
        json.put("limit", limit.<Object>map(Row::rounded).orElse(null));
        json.put(
                "ours_over_peer",
                peer.<Object>map(value -> rounded(ours / value)).orElse(null));
        json.put(
                "ours_over_limit",
                limit.<Object>map(value -> rounded(ours / value)).orElse(null));
        json.put("remark", remark);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
