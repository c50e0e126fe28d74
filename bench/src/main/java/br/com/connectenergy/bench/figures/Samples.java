package br.com.connectenergy.bench.figures;

import java.util.ArrayList;
import java.util.List;

/** Repeated measurements of one thing; the median is what counts. */
final class Samples {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(middle);
        return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The value that this share of all values does not exceed. */
    double percentile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    List<Double> values() {
        return List.copyOf(values);
    }
}
