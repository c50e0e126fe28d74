package br.com.connectenergy.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.audit.SealFixture;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three weeks of an ordinary office, then one thing that is not: each rule speaks on its pattern and on nothing else. */
@Tag("RNF012")
class AlertWatchIT {
    private static final AlertSettings SETTINGS =
            new AlertSettings(5, 50, Duration.ofMinutes(15), 20, 30, Duration.ofHours(1));
    private static final Actor.Staff ADMIN = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final String DESK = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    private CoreWorld world;
    private SealFixture trail;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        trail = new SealFixture(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Nested
    class AfterThreeOrdinaryWeeks {

        @BeforeEach
        void threeWeeksPass() {
            world.inTransaction(() -> ordinaryDays(15, "STAFF"));
        }

        @Test
        void ordinaryDaysOpenNothing() {
            assertThat(alerts()).isEmpty();
        }

        @Test
        void refusalsOfOnePersonInAQuarterOfAnHourAreABurst() {
            refused("STAFF", "bruno", 4, Duration.ofMinutes(1));
            assertThat(alerts()).isEmpty();
            refused("STAFF", "bruno", 1, Duration.ZERO);

            assertThat(alerts())
                    .extracting(SecurityAlert::kind, SecurityAlert::subjectType, SecurityAlert::subjectId)
                    .containsExactly(tuple(AlertKind.SIGN_IN_REFUSED_BURST, "STAFF", "bruno"));
        }

        @Test
        void refusalsFarApartAreNone() {
            refused("STAFF", "bruno", 12, Duration.ofMinutes(4));

            assertThat(alerts()).isEmpty();
        }

        @Test
        void refusalsOfManyPeopleAreAWave() {
            for (int person = 0; person < 49; person++) refused("STAFF", "person" + person, 1, Duration.ofSeconds(10));
            assertThat(alerts()).isEmpty();
            refused("STAFF", "person49", 1, Duration.ZERO);

            assertThat(alerts())
                    .extracting(SecurityAlert::kind, SecurityAlert::subjectType)
                    .containsExactly(tuple(AlertKind.SIGN_IN_REFUSED_WAVE, "PLATFORM"));
        }

        @Test
        void aDeviceNeverSeenBeforeIsNewOnce() {
            signedIn("STAFF", "ana", OTHER);
            assertThat(kinds()).containsExactly(AlertKind.NEW_DEVICE);
            closeAll();
            signedIn("STAFF", "ana", OTHER);
            signedIn("STAFF", "ana", null);

            assertThat(alerts()).noneMatch(SecurityAlert::open);
        }

        @Test
        void anHourNeverSeenIsUnusualAndTheHourBesideAUsualOneIsNot() {
            world.travel(Duration.ofHours(1));
            signedIn("STAFF", "ana", DESK);
            assertThat(alerts()).isEmpty();
            world.travel(Duration.ofHours(17));
            signedIn("STAFF", "ana", DESK);

            assertThat(kinds()).containsExactly(AlertKind.UNUSUAL_HOUR);
        }

        @Test
        void thirtyDossiersInAnHourAreMany() {
            dossiers("carla", 29, Duration.ofMinutes(1));
            assertThat(alerts()).isEmpty();
            dossiers("carla", 30, Duration.ofMinutes(1));

            assertThat(alerts())
                    .extracting(SecurityAlert::kind, SecurityAlert::subjectId)
                    .containsExactly(tuple(AlertKind.MANY_DOSSIERS, "carla"));
        }

        @Test
        void theSameDossierAgainAndAgainIsOne() {
            for (int look = 0; look < 40; look++) dossiers("carla", 1, Duration.ZERO);
            dossiers("carla", 40, Duration.ofMinutes(3));

            assertThat(alerts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAFF", "ACCOUNT"})
    void everyRuleReadsStaffAndAccountsAlike(String subjectType) {
        world.inTransaction(() -> ordinaryDays(10, subjectType));
        world.travel(Duration.ofHours(18));
        signedIn(subjectType, "ana", OTHER);
        refused(subjectType, "ana", 5, Duration.ofSeconds(5));

        assertThat(alerts())
                .extracting(SecurityAlert::kind, SecurityAlert::subjectType)
                .containsExactlyInAnyOrder(
                        tuple(AlertKind.NEW_DEVICE, subjectType),
                        tuple(AlertKind.UNUSUAL_HOUR, subjectType),
                        tuple(AlertKind.SIGN_IN_REFUSED_BURST, subjectType));
    }

    @Test
    void nobodyHasUsualHoursBeforeTwentySignIns() {
        for (int day = 0; day < 19; day++) {
            signedIn("STAFF", "ana", DESK);
            world.travel(Duration.ofDays(1));
        }
        world.travel(Duration.ofHours(12));
        signedIn("STAFF", "ana", DESK);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void oneAlertIsOpenedAndToldOnceHoweverLongItGoesOn() {
        admin("ana.admin", "ana.admin@example.com.br");
        admin("bia.admin", null);
        refused("STAFF", "bruno", 9, Duration.ofSeconds(1));
        watch();
        refused("STAFF", "bruno", 3, Duration.ofSeconds(1));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.signals()).isEqualTo(8);
            assertThat(alert.protocol()).matches("CE-A-2026-\\d{6}");
            assertThat(alert.lastSignalAt()).isEqualTo(world.now());
            assertThat(alert.open()).isTrue();
        });
        assertThat(count("select count(*) from mail where kind = 'SECURITY_ALERT_OPENED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_event where action = 'ALERT_OPENED'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasClosedIsNotCountedAgainButANewBurstOpensANewAlert() {
        refused("STAFF", "bruno", 6, Duration.ofSeconds(1));
        assertThat(alerts()).hasSize(1);
        closeAll();
        refused("STAFF", "bruno", 4, Duration.ofSeconds(1));
        assertThat(alerts()).noneMatch(SecurityAlert::open);
        refused("STAFF", "bruno", 1, Duration.ofSeconds(1));

        assertThat(alerts())
                .hasSize(2)
                .first()
                .satisfies(alert -> assertThat(alert.open()).isTrue());
    }

    @Test
    void theTrailIsReadOnceAndOnlyWhereItIsSealed() {
        refused("STAFF", "bruno", 5, Duration.ofSeconds(1));
        AlertWatch watch = world.door(AlertWatch.class);

        assertThat(watch.read(SETTINGS)).isZero();
        trail.sealAll();
        assertThat(watch.read(SETTINGS)).isEqualTo(5);
        assertThat(watch.read(SETTINGS)).isZero();
        assertThat(world.door(Alerts.class).all(ADMIN)).hasSize(1);
    }

    private List<AlertKind> kinds() {
        return alerts().stream().map(SecurityAlert::kind).toList();
    }

    private List<SecurityAlert> alerts() {
        watch();
        return world.door(Alerts.class).all(ADMIN);
    }

    private void watch() {
        trail.sealAll();
        while (world.door(AlertWatch.class).read(SETTINGS) > 0) Thread.onSpinWait();
    }

    private void closeAll() {
        Alerts alerts = world.door(Alerts.class);
        alerts.all(ADMIN).stream()
                .filter(SecurityAlert::open)
                .forEach(alert -> alerts.close(ADMIN, alert.id(), "Conferido."));
        world.travel(Duration.ofSeconds(1));
    }

    /** From nine to nine the next day: two sign-ins, two slips of the finger, a few dossiers. */
    private void ordinaryDays(int days, String subjectType) {
        for (int day = 0; day < days; day++) {
            refused(subjectType, "ana", 2, Duration.ofSeconds(20));
            signedIn(subjectType, "ana", DESK);
            dossiers("ana", 8, Duration.ofMinutes(20));
            world.travel(Duration.ofHours(5).minus(Duration.ofSeconds(40 + 8 * 20 * 60)));
            signedIn(subjectType, "ana", DESK);
            world.travel(Duration.ofHours(19));
        }
    }

    private void signedIn(String subjectType, String subject, @Nullable String device) {
        record(
                action(subjectType, "SIGNED_IN"),
                subjectType,
                subject,
                device == null ? Map.of() : Map.of("device", device));
    }

    private void refused(String subjectType, String subject, int times, Duration apart) {
        for (int i = 0; i < times; i++) {
            record(action(subjectType, "SIGN_IN_REFUSED"), subjectType, subject, Map.of());
            world.travel(apart);
        }
    }

    /** As core.staff and core.identity name them. */
    private static String action(String subjectType, String what) {
        return subjectType.equals("STAFF") ? "STAFF_" + what : what;
    }

    private void record(String action, String subjectType, String subject, Map<String, Object> facts) {
        world.door(AuditTrail.class).record(new Actor.System("sign-in"), action, subjectType, subject, facts);
    }

    private void dossiers(String username, int howMany, Duration apart) {
        Actor.Staff staff = new Actor.Staff(username, Set.of(StaffRole.OPERATOR));
        for (int i = 0; i < howMany; i++) {
            world.door(AuditTrail.class).record(staff, "DOSSIER_VIEWED", "REGISTRATION", "dossier-" + i, Map.of());
            world.travel(apart);
        }
    }

    private void admin(String username, @Nullable String email) {
        world.door(StaffMembers.class)
                .registerWithPassword(
                        new StaffMember(
                                username,
                                "Admin",
                                Set.of(StaffRole.ADMIN),
                                email == null ? null : EmailAddress.of(email),
                                true),
                        "uma-senha-de-teste-2026");
    }

    private int count(String sql) {
        return world.sql().fetchSingle(sql).into(Integer.class);
    }
}
