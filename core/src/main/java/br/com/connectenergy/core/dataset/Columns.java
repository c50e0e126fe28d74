package br.com.connectenergy.core.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a file has the columns that a format needs: as published, or where a header that staff accepted has them. */
public final class Columns {
    private final int[] positions;
    private final boolean asPublished;
    private final int width;

    private Columns(int[] positions, boolean asPublished, int width) {
        this.positions = positions;
        this.asPublished = asPublished;
        this.width = width;
    }

    /** Refuses a header that is neither the published one nor accepted, before any row is read. */
    public static Columns of(List<String> published, List<String> found, List<List<String>> accepted) {
        if (found.equals(published)) return at(published, found, true);
        if (accepted.contains(found) && complete(published, found)) return at(published, found, false);
        throw DatasetError.DATASET_HEADER_CHANGED.refuse(
                Map.of("expected", published.size(), "found", found.size(), "missing", missing(published, found)));
    }

    /** Every needed column stands in the header exactly once. */
    static boolean complete(List<String> needed, List<String> found) {
        return missing(needed, found).isEmpty() && new HashSet<>(found).size() == found.size();
    }

    static List<String> missing(List<String> needed, List<String> found) {
        return needed.stream().filter(column -> !found.contains(column)).toList();
    }

    /** How many fields a line must have. */
    public int width() {
        return width;
    }

    /** The fields of a line in the order of the format. */
    public List<String> inOrder(List<String> fields) {
        if (asPublished) return fields;
        return IntStream.of(positions).mapToObj(fields::get).toList();
    }

    private static Columns at(List<String> published, List<String> found, boolean asPublished) {
        return new Columns(published.stream().mapToInt(found::indexOf).toArray(), asPublished, found.size());
    }
}
