package br.com.connectenergy.api;

import br.com.connectenergy.local.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a database and a documents folder of its own. */
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String VAULT_KEY = "dGVzdC1tYXN0ZXIta2V5LXRlc3QtbWFzdGVyLWtleSE=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PGSimpleDataSource database = TestPostgres.freshDatabase();
        TestPropertyValues.of(Map.of(
                        "spring.datasource.url", database.getUrl(),
                        "spring.datasource.username", String.valueOf(database.getUser()),
                        "spring.datasource.password", String.valueOf(database.getPassword()),
                        "connectenergy.documents.directory", documents().toString(),
                        "connectenergy.vault.key", VAULT_KEY))
                .applyTo(context);
    }

    private static Path documents() {
        try {
            Path folder = Files.createTempDirectory("connect-energy-documents");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }
}
