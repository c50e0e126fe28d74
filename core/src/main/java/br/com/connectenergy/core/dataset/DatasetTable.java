package br.com.connectenergy.core.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of one dataset are kept; the capability that owns them has one. */
public interface DatasetTable<R> {
    Dataset dataset();

    Class<R> rowType();

    Layout layout();

    /** The values of a row in the order of key and others: text, numbers, days or enums. */
    List<@Nullable Object> fields(R row);

    /**
     * The table, the columns that name a row and the others. Of two rows with the same key the one that stands higher
     * in {@code rank} holds (expressions of SQL in which {@code {}} is the row), and of equals the one that came last.
     */
    record Layout(String table, List<String> key, List<String> others, List<String> rank) {
        public Layout {
            key = List.copyOf(key);
            others = List.copyOf(others);
            rank = List.copyOf(rank);
        }
    }
}
