package br.com.connectenergy.local.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What must be true of the data after any fault: named queries, each of which finds the rows that break the rule. */
public final class Invariants {
    private static final int SHOWN = 20;
    private final Map<String, String> queries;

    private Invariants(Map<String, String> queries) {
        this.queries = queries;
    }

    public static Invariants none() {
        return new Invariants(Map.of());
    }

    /** Adds a rule by its name and a query that must return no row. */
    public Invariants and(String name, String violatingRows) {
        Map<String, String> more = new LinkedHashMap<>(queries);
        if (more.put(name, violatingRows) != null) throw new IllegalArgumentException("two invariants named " + name);
        return new Invariants(more);
    }

    public List<String> names() {
        return List.copyOf(queries.keySet());
    }

    /** All violations, each with its rule and the first columns of the row; empty when everything holds. */
    public List<Violation> check(DataSource database) {
        List<Violation> violations = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> query : queries.entrySet()) {
                violations.addAll(violations(query.getKey(), statement, query.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The invariants could not be checked", e);
        }
        return violations;
    }

    private static List<Violation> violations(String name, Statement statement, String query) throws SQLException {
        List<Violation> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next() && found.size() < SHOWN) found.add(new Violation(name, row(rows)));
        }
        return found;
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            columns.add(rows.getMetaData().getColumnLabel(column) + "=" + rows.getString(column));
        }
        return String.join(", ", columns);
    }

    /** A broken rule and the row that breaks it. */
    public record Violation(String invariant, String row) {}
}
