package br.com.connectenergy.local.postgres;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A set of Flyway files. */
public record Migrations(String location) {
    public static Migrations in(Path folder) {
        return new Migrations("filesystem:" + folder.toAbsolutePath());
    }

    public static Migrations onClasspath() {
        return new Migrations("classpath:db/migration");
    }

    public void applyTo(DataSource database) {
        Flyway.configure().dataSource(database).locations(location).load().migrate();
    }
}
