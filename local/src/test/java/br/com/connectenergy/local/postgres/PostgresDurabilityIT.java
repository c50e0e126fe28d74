package br.com.connectenergy.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.net.LoopbackPort;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDurabilityIT {
    @TempDir
    Path folder;

    @Test
    void everyCommitReachesTheDiskBeforeItIsAnswered() throws SQLException {
        DataSource database = TestPostgres.emptyDatabase();

        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(single(database, "show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(single(database, "show server_version")).startsWith("18.");
    }

    @Test
    void aCommittedRowSurvivesAKilledServer() throws SQLException {
        PostgresSettings settings =
                new PostgresSettings(folder.resolve("data"), folder.resolve("log"), LoopbackPort.anyFree());
        PostgresProcess first = PostgresProcess.start(PostgresBinaries.inTemporaryFolder(), settings);
        execute(first, "create table kept (id int)");
        execute(first, "insert into kept values (42)");

        first.kill();
        assertThat(PostgresProcess.answers(settings)).isFalse();

        try (PostgresProcess second = PostgresProcess.start(PostgresBinaries.inTemporaryFolder(), settings)) {
            assertThat(second.pid()).isNotEqualTo(first.pid());
            assertThat(single(second.dataSource(PostgresSettings.DATABASE), "select id from kept"))
                    .isEqualTo("42");
        }
        assertThat(PostgresProcess.answers(settings)).isFalse();
    }

    @Test
    void everyTestHasADatabaseOfItsOwn() throws SQLException {
        DataSource one = TestPostgres.emptyDatabase();
        DataSource other = TestPostgres.emptyDatabase();

        assertThat(single(one, "select current_database()")).isNotEqualTo(single(other, "select current_database()"));
    }

    private static void execute(PostgresProcess server, String sql) throws SQLException {
        try (Connection connection =
                        server.dataSource(PostgresSettings.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
