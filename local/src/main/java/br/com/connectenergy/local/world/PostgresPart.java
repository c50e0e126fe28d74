package br.com.connectenergy.local.world;

import br.com.connectenergy.local.postgres.PostgresBinaries;
import br.com.connectenergy.local.postgres.PostgresProcess;
import br.com.connectenergy.local.postgres.PostgresSettings;
import java.util.List;
import java.util.Optional;

/** The database: durable as in production. */
record PostgresPart(WorldSettings world) implements Part {
    @Override
    public PartName name() {
        return PartName.POSTGRES;
    }

    @Override
    public void prepare() {
        PostgresProcess.initialiseIfMissing(binaries(), settings());
    }

    @Override
    public List<String> command() {
        return PostgresProcess.command(binaries(), settings());
    }

    @Override
    public boolean healthy() {
        return PostgresProcess.answers(settings());
    }

    @Override
    public void afterStart() {
        PostgresProcess.createDatabaseIfMissing(settings());
    }

    private PostgresBinaries binaries() {
        return PostgresBinaries.in(world.distributions().toAbsolutePath().resolve("postgres-18"));
    }

    PostgresSettings settings() {
        return new PostgresSettings(
                world.data().resolve("postgres"),
                world.log(name()),
                world.ports().postgres(),
                world.tls() ? Optional.of(world.certificates()) : Optional.empty());
    }
}
