package br.com.connectenergy.core.database.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The pool's threads wait for a database that is away; everybody else hears so at once. */
class PatientDataSourceTest {

    private final Database database = new Database(3);
    private final PatientDataSource source = new PatientDataSource(database);
    private final ExecutorService pool = Executors.newSingleThreadExecutor(PatientDataSource.threads());

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void aThreadOfThePoolWaitsUntilTheDatabaseIsBack() throws Exception {
        Future<Connection> opened = pool.submit(() -> source.getConnection("connect", "secret"));

        assertThat(opened.get(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(database.asked).hasValue(4);
    }

    @Test
    void everybodyElseIsToldAtOnce() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(source::getConnection);
        assertThat(database.asked).hasValue(1);
    }

    @Test
    void aPoolThatClosesWaitsNoLonger() throws Exception {
        PatientDataSource gone = new PatientDataSource(new Database(Integer.MAX_VALUE));
        Future<Connection> opened = pool.submit(() -> gone.getConnection("connect", "secret"));

        pool.shutdownNow();

        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(opened.isDone()).isTrue();
    }

    /** Refuses as often as told, then opens. */
    private static final class Database extends AbstractDataSource {

        private final AtomicInteger asked = new AtomicInteger();
        private final int refusals;

        Database(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (asked.incrementAndGet() <= refusals) {
                throw new SQLException("not currently accepting connections", "57P03");
            }
            ClassLoader loader = requireNonNull(getClass().getClassLoader());
            return (Connection) Proxy.newProxyInstance(
                    loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> null);
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
