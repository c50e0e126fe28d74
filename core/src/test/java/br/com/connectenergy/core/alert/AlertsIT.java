package br.com.connectenergy.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.alert.internal.AlertStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RNF012")
class AlertsIT {
    private static final Actor.Staff ADMIN = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final Actor.Staff OTHER_ADMIN = new Actor.Staff("bia.admin", Set.of(StaffRole.ADMIN));

    private CoreWorld world;
    private Alerts alerts;
    private SecurityAlert alert;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        alerts = world.door(Alerts.class);
        alert = world.door(AlertStore.class)
                .raise(new Signal(AlertKind.NEW_DEVICE, "STAFF", "bruno", 7), world.now())
                .orElseThrow();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAdminClosesItWithANoteAndTheClosingIsAudited() {
        SecurityAlert closed = alerts.close(ADMIN, alert.id(), "  Computador novo, conferido por telefone. ");

        assertThat(closed.closedAt()).isEqualTo(world.now());
        assertThat(closed.closedBy()).isEqualTo("ana.admin");
        assertThat(closed.note()).isEqualTo("Computador novo, conferido por telefone.");
        assertThat(audited("ALERT_CLOSED")).isEqualTo(1);
    }

    @Test
    void closingAgainChangesNothing() {
        SecurityAlert closed = alerts.close(ADMIN, alert.id(), "Conferido.");

        assertThat(alerts.close(OTHER_ADMIN, alert.id(), "Outra nota.")).isEqualTo(closed);
        assertThat(audited("ALERT_CLOSED")).isEqualTo(1);
    }

    @Test
    void aNoteIsNeededAndTheAlertMustExist() {
        for (String note : new String[] {"", "  ", "x".repeat(1_001)}) {
            assertThatThrownBy(() -> alerts.close(ADMIN, alert.id(), note)).hasMessageContaining("ALERT_NOTE_INVALID");
        }
        assertThatThrownBy(() -> alerts.close(ADMIN, UUID.randomUUID(), "Conferido."))
                .hasMessageContaining("ALERT_NOT_FOUND");
        assertThat(alerts.all(ADMIN)).containsExactly(alert);
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyAdminsCloseAndOnlyTheyAndAuditorsSee(StaffRole role) {
        Actor.Staff staff = new Actor.Staff("carla", Set.of(role));
        boolean sees = role == StaffRole.ADMIN || role == StaffRole.AUDITOR;

        if (sees) assertThat(alerts.all(staff)).containsExactly(alert);
        else assertThatThrownBy(() -> alerts.all(staff)).isInstanceOf(Refusal.class);
        if (role == StaffRole.ADMIN) return;
        assertThatThrownBy(() -> alerts.close(staff, alert.id(), "Conferido."))
                .hasMessageContaining("ALERT_ROLE_NOT_ALLOWED");
        assertThat(audited("ALERT_REFUSED")).isEqualTo(sees ? 1 : 2);
        assertThat(alerts.all(ADMIN)).containsExactly(alert);
    }

    private int audited(String action) {
        return world.sql()
                .fetchSingle("select count(*) from audit_event where action = ?", action)
                .into(Integer.class);
    }
}
