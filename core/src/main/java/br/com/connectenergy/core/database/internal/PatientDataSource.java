package br.com.connectenergy.core.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens the pool's connections: its own threads wait for a database that is away and have a connection the moment it
 * is back, where the pool alone would sleep for up to five seconds between two tries and fail who asks meanwhile.
 */
final class PatientDataSource extends DelegatingDataSource {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 600;

    PatientDataSource(DataSource database) {
        super(database);
    }

    /** Makes the threads that wait; everybody else, as an application that starts, is told at once. */
    static ThreadFactory threads() {
        AtomicInteger made = new AtomicInteger();
        return work -> new PoolThread(work, "connections-" + made.incrementAndGet());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return opened(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return opened(() -> super.getConnection(username, password));
    }

    private static Connection opened(Opening opening) throws SQLException {
        int tries = Thread.currentThread() instanceof PoolThread ? TRIES : 1;
        for (int tried = 1; ; tried++) {
            try {
                return opening.open();
            } catch (SQLException away) {
                if (tried == tries) {
                    throw away;
                }
                pause(away);
            }
        }
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    private static void pause(SQLException away) throws SQLException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }

    private static final class PoolThread extends Thread {

        PoolThread(Runnable work, String name) {
            super(work, name);
            setDaemon(true);
        }
    }
}
