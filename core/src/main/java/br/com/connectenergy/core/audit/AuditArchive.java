package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.audit.internal.SealStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The trail read over a connection of its own, without any application: to verify it and to hand it out. */
public final class AuditArchive implements AutoCloseable {
    private final Connection connection;
    private final SealStore store;

    private AuditArchive(Connection connection) {
        this.connection = connection;
        this.store = SealStore.over(connection);
    }

    /** Opens the database for reading. */
    public static AuditArchive open(String url, String user, String password) {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            // Rows are streamed inside a transaction only.
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            return new AuditArchive(connection);
        } catch (SQLException away) {
            throw new IllegalStateException("the database cannot be opened (" + away.getSQLState() + ")", away);
        }
    }

    public AuditVerdict verify(SealKeys keys, List<Checkpoint> checkpoints) {
        return Trail.verify(store, keys, checkpoints);
    }

    /** The sealed events that occurred from one moment until before another, each as one line of JSON with its proof. */
    public void export(Instant from, Instant until, Consumer<String> lines) {
        Trail.export(store, from, until, lines);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException away) {
            throw new IllegalStateException("the database went away (" + away.getSQLState() + ")", away);
        }
    }
}
