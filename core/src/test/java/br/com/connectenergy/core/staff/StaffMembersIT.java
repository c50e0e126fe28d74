package br.com.connectenergy.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class StaffMembersIT {
    private static final StaffMember ANA = new StaffMember(
            "ana.admin", "Ana Admin", Set.of(StaffRole.ADMIN), EmailAddress.of("ana@connectenergy.example"), true);

    private static final Sha256 DEVICE = Sha256.of("a browser");

    private CoreWorld world;
    private StaffMembers staff;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        staff = world.door(StaffMembers.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aMemberIsFoundAsRegistered() {
        staff.registerWithPassword(ANA, "ana.admin-local-2026");

        assertThat(staff.find("ana.admin")).contains(ANA);
        assertThat(staff.find("nobody")).isEmpty();
        assertThat(staff.with(StaffRole.ADMIN)).containsExactly(ANA);
        assertThat(staff.with(StaffRole.MEDIATOR)).isEmpty();
    }

    @Test
    void registeringTheSameAgainChangesNothing() {
        staff.registerWithPassword(ANA, "ana.admin-local-2026");
        staff.registerWithPassword(ANA, "ana.admin-local-2026");

        assertThat(actions()).containsExactly("STAFF_REGISTERED");
    }

    @Test
    void aChangeOfRolesReplacesThem() {
        staff.registerWithPassword(ANA, "ana.admin-local-2026");
        StaffMember moved =
                new StaffMember("ana.admin", "Ana Admin", Set.of(StaffRole.OPERATOR, StaffRole.MEDIATOR), null, true);
        staff.registerWithPassword(moved, "ana.admin-local-2026");

        assertThat(staff.find("ana.admin")).contains(moved);
        assertThat(staff.with(StaffRole.ADMIN)).isEmpty();
    }

    @Test
    void bothTheRightPasswordAndAWrongOneAreAudited() {
        staff.registerWithPassword(ANA, "ana.admin-local-2026");

        assertThat(staff.provePassword("ana.admin", "ana.admin-local-2026", DEVICE))
                .contains(ANA);
        assertThat(staff.provePassword("ana.admin", "wrong", DEVICE)).isEmpty();
        assertThat(staff.provePassword("nobody", "ana.admin-local-2026", DEVICE))
                .isEmpty();
        assertThat(actions()).containsExactly("STAFF_REGISTERED", "STAFF_PASSWORD_PROVED", "STAFF_SIGN_IN_REFUSED");
        assertThat(world.door(AuditTrail.class).of("STAFF", "ana.admin"))
                .filteredOn(event -> !event.action().equals("STAFF_REGISTERED"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.facts()).isEqualTo(Map.of("device", DEVICE.hex())));
    }

    @Test
    void whoLeftDoesNotSignInAndHasNoRole() {
        StaffMember left = new StaffMember("ana.admin", "Ana Admin", Set.of(StaffRole.ADMIN), null, false);
        staff.registerWithPassword(left, "ana.admin-local-2026");

        assertThat(staff.provePassword("ana.admin", "ana.admin-local-2026", DEVICE))
                .isEmpty();
        assertThat(staff.with(StaffRole.ADMIN)).isEmpty();
        assertThat(left.has(StaffRole.ADMIN)).isFalse();
    }

    @Test
    void aPasswordIsNeverKeptInPlainText() {
        assertThatThrownBy(() -> staff.register(ANA, "ana.admin-local-2026")).isInstanceOf(InvalidValue.class);
        staff.registerWithPassword(ANA, "ana.admin-local-2026");

        assertThat(String.valueOf(world.sql().fetchValue("select password_hash from staff_member")))
                .startsWith("{bcrypt}$2")
                .doesNotContain("local-2026");
    }

    private java.util.List<String> actions() {
        return world.door(AuditTrail.class).of("STAFF", "ana.admin").stream()
                .map(AuditEvent::action)
                .toList();
    }
}
