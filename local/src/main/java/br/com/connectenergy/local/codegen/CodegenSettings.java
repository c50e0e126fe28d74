package br.com.connectenergy.local.codegen;

import br.com.connectenergy.local.postgres.PostgresSettings;
import java.nio.file.Path;
import org.jooq.Constants;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** What is generated: tables, keys and sequences of the public schema; timestamptz is an Instant; no records, no POJOs. */
final class CodegenSettings {
    static final String VERSION = Constants.FULL_VERSION + " settings 1";

    private CodegenSettings() {}

    static Configuration of(PostgresSettings server, Path target, String packageName) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(server.url(PostgresSettings.DATABASE))
                        .withUser(PostgresSettings.USER)
                        .withPassword(PostgresSettings.PASSWORD))
                .withGenerator(new Generator()
                        .withDatabase(database())
                        .withGenerate(generate())
                        .withTarget(
                                new Target().withDirectory(target.toString()).withPackageName(packageName)));
    }

    private static Database database() {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history.*")
                .withIncludeRoutines(false)
                .withForcedTypes(new ForcedType()
                        .withName("INSTANT")
                        .withIncludeTypes("(?i:TIMESTAMP\\ WITH\\ TIME\\ ZONE|timestamptz)"));
    }

    private static Generate generate() {
        return new Generate()
                .withRecords(false)
                .withPojos(false)
                .withDaos(false)
                .withJavaTimeTypes(true)
                .withDeprecated(false)
                .withGlobalObjectReferences(true)
                .withGeneratedAnnotation(false)
                .withComments(false);
    }
}
