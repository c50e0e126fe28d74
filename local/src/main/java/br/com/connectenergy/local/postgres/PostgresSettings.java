package br.com.connectenergy.local.postgres;

import br.com.connectenergy.local.tls.CertificateFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where one PostgreSQL server keeps its data and log, on which loopback port it listens, and its certificate if it has one. */
public record PostgresSettings(Path data, Path log, int port, Optional<CertificateFiles> tls) {
    public static final String USER = "connect";
    public static final String PASSWORD = "connect";
    public static final String DATABASE = "connect";

    public PostgresSettings(Path data, Path log, int port) {
        this(data, log, port, Optional.empty());
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + tls.map(files -> "?sslmode=verify-full&sslrootcert=" + files.authority())
                        .orElse("");
    }

    /** Settings of the server that come with its certificate. */
    List<String> tlsOptions() {
        return tls.map(files -> List.of(
                        "ssl=on",
                        "ssl_cert_file=" + files.certificate(),
                        "ssl_key_file=" + files.key(),
                        "ssl_min_protocol_version=TLSv1.2"))
                .orElse(List.of());
    }
}
