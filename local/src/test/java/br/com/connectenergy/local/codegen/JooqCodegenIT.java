package br.com.connectenergy.local.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JooqCodegenIT {
    private static final String PACKAGE = "example.jooq";

    @TempDir
    Path folder;

    @Test
    void generatesOnlyWhenAMigrationChanged() throws Exception {
        Path migrations = Files.createDirectories(folder.resolve("db/migration"));
        Path target = folder.resolve("generated");
        Files.writeString(
                migrations.resolve("V001__offer.sql"),
                "create table offer (id uuid primary key, facts jsonb not null, opened_at timestamptz not null)");

        assertThat(JooqCodegen.generate(migrations, target, PACKAGE)).isTrue();
        assertThat(Files.readString(target.resolve("example/jooq/tables/Offer.java")))
                .contains("TableField<Record, Instant> OPENED_AT", "TableField<Record, JSONB> FACTS");
        assertThat(target.resolve("example/jooq/tables/FlywaySchemaHistory.java"))
                .doesNotExist();
        assertThat(JooqCodegen.generate(migrations, target, PACKAGE)).isFalse();

        Files.writeString(migrations.resolve("V002__note.sql"), "create table note (id uuid primary key)");
        assertThat(JooqCodegen.generate(migrations, target, PACKAGE)).isTrue();
        assertThat(target.resolve("example/jooq/tables/Note.java")).exists();
    }
}
