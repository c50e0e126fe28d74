package br.com.connectenergy.bench.faults;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL against the product's database, as text rows. */
final class Rows {
    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** Every row as its columns joined by blanks. */
    List<String> of(String sql) {
        return rows(sql, List.of());
    }

    /** The same with {@code ?} as an array of ids. */
    List<String> of(String sql, Collection<String> ids) {
        return rows(sql, List.of(ids));
    }

    long number(String sql) {
        return Long.parseLong(of(sql).getFirst());
    }

    /** The SQL state with which the database refuses a statement; empty when it does not. */
    String refusal(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }

    private List<String> rows(String sql, List<Collection<String>> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) query.setArray(i + 1, array(connection, ids.get(i)));
            try (ResultSet result = query.executeQuery()) {
                return read(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the invariant could not be asked: " + sql, e);
        }
    }

    private static Array array(Connection connection, Collection<String> ids) throws SQLException {
        return connection.createArrayOf(
                "uuid", ids.stream().map(UUID::fromString).toArray());
    }

    private static List<String> read(ResultSet result) throws SQLException {
        List<String> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
                if (i > 1) row.append(' ');
                row.append(result.getString(i));
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
