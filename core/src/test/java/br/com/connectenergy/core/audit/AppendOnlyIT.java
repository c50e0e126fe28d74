package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RNF008")
class AppendOnlyIT {
    private static CoreWorld world;

    @BeforeAll
    static void open() {
        world = new CoreWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void anEventIsKeptAsItWasWritten() {
        AuditTrail trail = world.door(AuditTrail.class);
        trail.record(
                new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN)),
                "DOSSIER_VIEWED",
                "REGISTRATION",
                "1",
                Map.of("round", 2));

        assertThat(trail.of("REGISTRATION", "1")).singleElement().satisfies(event -> {
            assertThat(event.actorKind()).isEqualTo("STAFF");
            assertThat(event.actorId()).isEqualTo("ana.admin");
            assertThat(event.action()).isEqualTo("DOSSIER_VIEWED");
            assertThat(event.occurredAt()).isEqualTo(world.now());
            assertThat(event.facts()).isEqualTo(Map.of("round", 2));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_event",
                "audit_seal",
                "consent",
                "terms_acceptance",
                "terms_version",
                "consent_text",
                "registry_snapshot",
                "staff_decision",
                "licence_check",
                "staff_note",
                "company_event"
            })
    void evidenceIsNeitherDeletedNorTruncated(String table) {
        assertThatThrownBy(() -> world.sql().execute("delete from " + table)).hasMessageContaining("append-only");
        assertThatThrownBy(() -> world.sql().execute("truncate " + table + " cascade"))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "audit_event,action",
        "audit_seal,hash",
        "consent,ip",
        "terms_acceptance,ip",
        "terms_version,body",
        "consent_text,body",
        "registry_snapshot,cnpj",
        "staff_decision,username",
        "licence_check,standing",
        "staff_note,body",
        "company_event,facts"
    })
    void evidenceIsNotRewritten(String table, String column) {
        assertThatThrownBy(() -> world.sql().execute("update " + table + " set " + column + " = " + column))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "registration,representative_name",
        "registration,representative_cpf",
        "registration,email",
        "registration,phone",
        "mail,recipient",
        "staff_member,display_name",
        "staff_member,password_hash",
        "document,file_name",
        "registry_snapshot,entry",
        "consent,ip",
        "terms_acceptance,ip",
        "staff_note,body",
        "audit_event,actor_id",
        "security_alert,subject_id",
        "security_alert,closed_by",
        "security_alert,note"
    })
    void columnsWithPersonalDataSaySo(String table, String column) {
        Object comment = world.sql()
                .fetchValue(
                        "select col_description(attrelid, attnum) from pg_attribute where attrelid = ?::regclass and attname = ?",
                        table,
                        column);

        assertThat(String.valueOf(comment)).startsWith("PERSONAL DATA");
    }
}
