package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RNF012")
class AuditTimelineIT {
    private static final Actor.Staff AUDITOR = new Actor.Staff("aldo.auditor", Set.of(StaffRole.AUDITOR));
    private static final AuditQuery EVERYTHING = new AuditQuery(null, null, null, null, null);

    private CoreWorld world;
    private AuditTimeline timeline;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        timeline = world.door(AuditTimeline.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everyFilterNarrowsAndNothingElseDoes() {
        look("ana", "REGISTRATION", "1");
        look("ana", "REGISTRATION", "2");
        world.travel(Duration.ofHours(1));
        look("bia", "DOCUMENT", "1");
        var start = CoreWorld.MONDAY_MORNING;

        assertThat(subjects(EVERYTHING)).containsExactly("DOCUMENT 1", "REGISTRATION 2", "REGISTRATION 1");
        assertThat(subjects(new AuditQuery("REGISTRATION", null, null, null, null)))
                .containsExactly("REGISTRATION 2", "REGISTRATION 1");
        assertThat(subjects(new AuditQuery(null, "1", null, null, null)))
                .containsExactly("DOCUMENT 1", "REGISTRATION 1");
        assertThat(subjects(new AuditQuery(null, null, "bia", null, null))).containsExactly("DOCUMENT 1");
        assertThat(subjects(new AuditQuery(null, null, null, start.plusSeconds(1), null)))
                .containsExactly("DOCUMENT 1");
        assertThat(subjects(new AuditQuery(null, null, null, start, start.plusSeconds(1))))
                .containsExactly("REGISTRATION 2", "REGISTRATION 1");
    }

    @Test
    void thePagesOfALongTimelineHoldEveryEventOnce() {
        int events = 2 * AuditTimeline.PAGE + 1;
        world.inTransaction(() -> {
            for (int i = 0; i < events; i++) look("ana", "REGISTRATION", "7");
        });
        AuditQuery query = new AuditQuery("REGISTRATION", "7", "ana", null, null);
        List<Long> seen = new ArrayList<>();
        @Nullable Long cursor = null;
        int pages = 0;
        do {
            AuditPage page = timeline.page(AUDITOR, query, cursor);
            page.events().forEach(event -> seen.add(event.id()));
            cursor = page.next();
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(events).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void aLookAtSomebodysTimelineIsALineOfThatTimeline() {
        AuditQuery query = new AuditQuery("STAFF", "bruno", null, null, null);
        timeline.page(AUDITOR, query, null);
        timeline.export(AUDITOR, query);

        assertThat(world.door(AuditTrail.class).of("STAFF", "bruno"))
                .extracting(AuditEvent::action, AuditEvent::actorId)
                .containsExactly(tuple("AUDIT_VIEWED", "aldo.auditor"), tuple("AUDIT_EXPORTED", "aldo.auditor"));
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"ADMIN", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoeverIsNoAdminAndNoAuditorIsRefusedAndAudited(StaffRole role) {
        Actor.Staff staff = new Actor.Staff("otavio", Set.of(role));

        assertThatThrownBy(() -> timeline.page(staff, EVERYTHING, null)).hasMessageContaining("AUDIT_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> timeline.export(staff, EVERYTHING)).hasMessageContaining("AUDIT_ROLE_NOT_ALLOWED");
        assertThat(world.door(AuditTrail.class).of("AUDIT", "trail"))
                .extracting(AuditEvent::action)
                .containsExactly("AUDIT_REFUSED", "AUDIT_REFUSED");
    }

    private List<String> subjects(AuditQuery query) {
        return timeline.page(AUDITOR, query, null).events().stream()
                .filter(event -> !event.actorId().equals("aldo.auditor"))
                .map(event -> event.subjectType() + " " + event.subjectId())
                .toList();
    }

    private void look(String username, String subjectType, String subjectId) {
        world.door(AuditTrail.class)
                .record(
                        new Actor.Staff(username, Set.of(StaffRole.ADMIN)),
                        "DOSSIER_VIEWED",
                        subjectType,
                        subjectId,
                        Map.of());
    }
}
