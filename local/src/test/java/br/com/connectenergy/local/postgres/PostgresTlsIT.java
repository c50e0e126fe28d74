package br.com.connectenergy.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.tls.CertificateFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTlsIT {
    @TempDir
    Path folder;

    @Test
    void theDatabaseIsReachedOverTlsAndAnotherAuthorityIsRefused() throws Exception {
        CertificateFiles files = CertificateFiles.in(folder.resolve("tls")).makeOnce(Clock.systemUTC());
        CertificateFiles foreign =
                CertificateFiles.in(folder.resolve("foreign")).makeOnce(Clock.systemUTC());
        PostgresSettings settings = new PostgresSettings(
                folder.resolve("data"), folder.resolve("log"), LoopbackPort.anyFree(), Optional.of(files));
        try (PostgresProcess server = PostgresProcess.start(PostgresBinaries.inTemporaryFolder(), settings)) {
            try (Connection connection = server.dataSource("postgres").getConnection();
                    ResultSet used = connection
                            .createStatement()
                            .executeQuery("select ssl, version from pg_stat_ssl where pid = pg_backend_pid()")) {
                assertThat(used.next()).isTrue();
                assertThat(used.getBoolean("ssl")).isTrue();
                assertThat(used.getString("version")).isEqualTo("TLSv1.3");
            }
            PostgresSettings deceived =
                    new PostgresSettings(settings.data(), settings.log(), settings.port(), Optional.of(foreign));
            assertThatThrownBy(() -> PostgresProcess.dataSource(deceived, "postgres")
                            .getConnection()
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SSL error");
        }
    }
}
