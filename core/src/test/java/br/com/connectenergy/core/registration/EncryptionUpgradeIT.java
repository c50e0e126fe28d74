package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.PhoneNumber;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.local.postgres.TestPostgres;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A database of the version that kept CPF and phone readable, taken over by this one. */
@Tag("RNF011")
class EncryptionUpgradeIT {
    private static final RegistrationId SUBMITTED =
            new RegistrationId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
    private static final int DRAFTS = 1_100;

    private final PGSimpleDataSource database = TestPostgres.emptyDatabase();
    private final DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
    private CoreWorld world;

    @BeforeEach
    void fillTheOlderVersion() {
        world = new CoreWorld();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target("049?")
                .load()
                .migrate();
        sql.execute("""
                insert into registration (id, protocol, kind, state, version, cnpj, legal_name, cnae, cep, city, uf,
                  representative_name, representative_cpf, email, phone, created_at, submitted_at, email_proof_due_at)
                values (?, 'CE-R-2026-000001', 'PME', 'EMAIL_PENDING', 2, '11222333000181', 'Padaria', '1091102',
                  '01310100', 'São Paulo', 'SP', 'Ana Silva', '52998224725', 'ana@padaria.example', '+5511987654321',
                  now(), now(), now())""", SUBMITTED.value());
        sql.execute("""
                insert into registration (id, protocol, kind, state, version, phone, created_at)
                select gen_random_uuid(), 'CE-R-2026-' || n, 'PME', 'DRAFT', 1, '+55119' || 80000000 + n, now()
                from generate_series(1000000, 1000000 + ? - 1) n""", DRAFTS);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFirstStartEncryptsEverythingAndLeavesNothingReadable() {
        try (AnnotationConfigApplicationContext doors = world.startedOn(database)) {
            CompanyProfile profile = doors.getBean(Registrations.class)
                    .find(new Actor.Company(SUBMITTED), SUBMITTED)
                    .profile();

            assertThat(profile.phone()).isEqualTo(PhoneNumber.of("11 98765-4321"));
            assertThat(profile.representativeCpf()).isNotNull();
            assertThat(encrypted()).isEqualTo(DRAFTS + 1);
            assertThat(sql.fetchValue("select to_regclass('registration_readable')"))
                    .isNull();
            sql.execute("checkpoint");
            assertThat(inTheFile("987654321")).isFalse();
            assertThat(inTheFile("52998224725")).isFalse();
            assertThat(inTheFile("Ana Silva"))
                    .as("the search finds what is readable")
                    .isTrue();
        }
        try (AnnotationConfigApplicationContext again = world.startedOn(database)) {
            assertThat(again.getBean(Registrations.class)
                            .find(new Actor.Company(SUBMITTED), SUBMITTED)
                            .profile()
                            .phone())
                    .isNotNull();
        }
    }

    @Test
    void aStartThatWasCutOffGoesOnWhereItEnded() {
        sql.execute(
                "alter table registration add constraint cut_off check (phone is null or protocol <> 'CE-R-2026-1000700')"
                        + " not valid");
        assertThatThrownBy(() -> world.startedOn(database).close()).isNotNull();
        int first = encrypted();
        assertThat(sql.fetchValue("select count(*)::int from registration_readable"))
                .isEqualTo(DRAFTS + 1 - first);

        sql.execute("alter table registration drop constraint cut_off");
        world.startedOn(database).close();

        assertThat(encrypted()).isEqualTo(DRAFTS + 1);
    }

    @Test
    void aRowThatWaitsForItsEncryptionCannotBeWrittenWithoutIt() {
        assertThatThrownBy(() -> sql.execute("update registration set version = 3 where id = ?", SUBMITTED.value()))
                .hasMessageContaining("registration_submitted_complete");
    }

    private int encrypted() {
        return (int) sql.fetchValue("select count(*)::int from registration where phone is not null");
    }

    private boolean inTheFile(String text) {
        return (boolean) sql.fetchValue(
                "select position(convert_to(?, 'UTF8') in pg_read_binary_file(pg_relation_filepath('registration'))) > 0",
                text);
    }
}
