package br.com.connectenergy.local.postgres;

import java.nio.file.Path;

/** Where one PostgreSQL server keeps its data and log, and on which loopback port it listens. */
public record PostgresSettings(Path data, Path log, int port) {
    public static final String USER = "connect";
    public static final String PASSWORD = "connect";
    public static final String DATABASE = "connect";

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
