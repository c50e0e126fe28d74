package br.com.connectenergy.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.tariff.BillingPeriod;
import br.com.connectenergy.core.tariff.Flag;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.Flags;
import br.com.connectenergy.core.tariff.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class DatasetRefreshesIT {
    private static final Dataset FLAGS = Dataset.ANEEL_FLAGS;
    private static final String HEADER = "month;colour;surcharge\n";
    private static final String TWO = HEADER + "2026-08;GREEN;0\n2026-09;YELLOW;18.85\n2026-10;;18.85\n";
    private static final BillingPeriod AUTUMN =
            new BillingPeriod(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 10, 15));
    private static final Actor.Staff ANA = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final Actor.Staff MARTA = new Actor.Staff("marta.mediadora", Set.of(StaffRole.MEDIATOR));

    private final CoreWorld world = new CoreWorld();
    private final DatasetRefreshes refreshes = world.door(DatasetRefreshes.class);
    private final DatasetRequests requests = world.door(DatasetRequests.class);
    private final DatasetDesk desk = world.door(DatasetDesk.class);
    private final Flags flags = world.door(Flags.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aNewFileIsKeptUnderItsHashAndItsRowsNameIt() {
        world.datasets.publish(TWO, "one");

        DatasetRefreshes.Found found = refreshes.fetch(FLAGS);
        LoadReport report = refreshes.load(new DatasetFile(FLAGS, found.version()));

        assertThat(found).isEqualTo(new DatasetRefreshes.Found(Sha256.of(TWO), true));
        assertThat(world.objects.get(found.version())).hasValue(TWO.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(flags.in(AUTUMN))
                .containsExactly(
                        new Flag(YearMonth.of(2026, 8), FlagColour.GREEN, PricePerMwh.ZERO, source(TWO, 2)),
                        new Flag(YearMonth.of(2026, 9), FlagColour.YELLOW, PricePerMwh.of("18.85"), source(TWO, 3)));
    }

    @Test
    void whatTheSourceHasNotChangedIsNotLoadedAgain() {
        world.datasets.publish(TWO, "one");
        refreshes.load(new DatasetFile(FLAGS, refreshes.fetch(FLAGS).version()));
        world.travel(Duration.ofDays(1));

        assertThat(refreshes.fetch(FLAGS)).isEqualTo(new DatasetRefreshes.Found(Sha256.of(TWO), false));
        world.datasets.publish(TWO, "the same bytes under another mark");
        assertThat(refreshes.fetch(FLAGS).isNew()).isFalse();
        assertThat(state().checkedAt()).isEqualTo(world.now());
    }

    @Test
    void aRowThatSaysTheSameStaysWithTheFileThatSaidItFirst() {
        load(TWO, "one");
        String three = HEADER + "2026-09;RED_1;44.63\n2026-08;GREEN;0.00\n2026-07;GREEN;0\n";

        assertThat(load(three, "two").changed()).isEqualTo(2);

        assertThat(flags.in(AUTUMN).stream().map(Flag::source)).containsExactly(source(TWO, 2), source(three, 2));
    }

    @Test
    void loadingTwiceChangesNothing() {
        load(TWO, "one");

        assertThat(refreshes.load(new DatasetFile(FLAGS, Sha256.of(TWO))).knownBefore())
                .isTrue();
    }

    @Test
    void whatWasFetchedAndNotLoadedComesAgainAndWhatWasRefusedDoesNot() {
        String wrong = HEADER + "2026-09;;1\n";
        world.datasets.publish(wrong, "wrong");
        refreshes.fetch(FLAGS);
        assertThat(world.datasets.isSettled(wrong)).isFalse();

        assertRefused(wrong, "DATASET_EMPTY");
        assertThat(world.datasets.isSettled(wrong)).isTrue();

        load(TWO, "two");
        assertThat(world.datasets.isSettled(TWO)).isTrue();
        assertThat(world.datasets.isSettled(wrong)).isTrue();
    }

    @Test
    void aFileWhoseEveryLineIsWrongIsRefusedAndOldDataStay() {
        load(TWO, "one");

        assertRefused(HEADER + "2026-09;;1\n", "DATASET_EMPTY");

        assertThat(flags.in(AUTUMN)).hasSize(2);
        assertThat(state().stopped())
                .hasValueSatisfying(stop -> assertThat(stop.code()).isEqualTo("DATASET_EMPTY"));
        load(HEADER + "2026-09;RED_2;78.77\n", "three");
        assertThat(state().stopped()).isEmpty();
    }

    @Test
    void aFileThatTheStoreLostIsSaid() {
        assertThatThrownBy(() -> refreshes.load(new DatasetFile(FLAGS, Sha256.of("lost"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DATASET_FILE_MISSING"));
    }

    @Test
    void everyDatasetIsAskedForOnceADay() {
        assertThat(requests.today()).isEqualTo(Dataset.values().length);
        assertThat(requests.today()).isZero();
        world.travel(Duration.ofDays(1));
        assertThat(requests.today()).isEqualTo(Dataset.values().length);

        assertThat(world.sql()
                        .fetchValue("select count(*)::int from outbox_event where type = 'dataset.refresh-requested'"
                                + " and aggregate_id = 'BCB_IGPM' and payload = '{\"dataset\":\"BCB_IGPM\"}'"))
                .isEqualTo(2);
    }

    @Nested
    class AChangedHeader {
        private static final String RENAMED = "month;color;surcharge\n2026-09;RED_1;44.63\n";
        private static final String MOVED = "surcharge;month;note;colour\n44.63;2026-09;x;RED_1\n";

        @Test
        void stopsTheLoadWithWhatWasFoundAndOldDataStay() {
            load(TWO, "one");

            assertRefused(RENAMED, "DATASET_HEADER_CHANGED");

            assertThat(flags.in(AUTUMN).getLast().colour()).isEqualTo(FlagColour.YELLOW);
            DatasetEntry entry = flagEntry();
            assertThat(state().stopped())
                    .hasValueSatisfying(
                            stop -> assertThat(stop.header()).containsExactly("month", "color", "surcharge"));
            assertThat(entry.missingColumns()).containsExactly("colour");
            assertThat(version().report().file().version()).isEqualTo(Sha256.of(TWO));
        }

        @Test
        void isNotAcceptedWhileItLacksAColumn() {
            assertRefused(RENAMED, "DATASET_HEADER_CHANGED");

            assertThatThrownBy(() -> desk.acceptHeader(ANA, FLAGS)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("DATASET_HEADER_LACKS_COLUMNS");
                assertThat(refusal.facts()).containsEntry("missing", List.of("colour"));
            });
        }

        @Test
        void isReadByTheNamesOfItsColumnsOnceItIsAccepted() {
            assertRefused(MOVED, "DATASET_HEADER_CHANGED");

            desk.acceptHeader(ANA, FLAGS);
            desk.acceptHeader(ANA, FLAGS);

            assertThat(refreshes.load(new DatasetFile(FLAGS, Sha256.of(MOVED))).loaded())
                    .isEqualTo(1);
            assertThat(flags.in(AUTUMN))
                    .containsExactly(new Flag(
                            YearMonth.of(2026, 9), FlagColour.RED_1, PricePerMwh.of("44.63"), source(MOVED, 2)));
            assertThat(trail())
                    .filteredOn(event -> event.action().equals("DATASET_HEADER_ACCEPTED"))
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.facts()).containsEntry("columns", "surcharge;month;note;colour"));
        }

        @Test
        void isAcceptedOnlyWhereOneWaits() {
            load(TWO, "one");
            assertThatThrownBy(() -> desk.acceptHeader(ANA, FLAGS)).hasMessageContaining("DATASET_HEADER_NOT_WAITING");
        }
    }

    @Test
    void staffSeeEveryDatasetAndWhyLinesWereRefused() {
        load(TWO, "one");

        assertThat(desk.all(ANA)).extracting(DatasetEntry::dataset).containsExactly(Dataset.values());
        assertThat(flagEntry().refusedByReason()).isEqualTo(Map.of("COLOUR_UNKNOWN", 1));
        assertThat(version().origin()).isEqualTo("https://publisher.example/ANEEL_FLAGS");
        assertThat(version().size()).isEqualTo(TWO.length());
        assertThat(desk.refused(ANA, FLAGS, 0))
                .isEqualTo(List.of(new DatasetLine.Refused<>(4, List.of("COLOUR_UNKNOWN"))));
        assertThat(desk.refused(ANA, FLAGS, 4)).isEmpty();
    }

    @Test
    void loadingNowIsAskedOfTheEngineAndAudited() {
        desk.loadNow(ANA, FLAGS);

        assertThat(world.sql().fetchValue("select count(*)::int from outbox_event where aggregate_id = 'ANEEL_FLAGS'"))
                .isEqualTo(1);
        assertThat(trail()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("DATASET_LOAD_REQUESTED");
            assertThat(event.actorId()).isEqualTo("ana.admin");
        });
    }

    @Test
    void whoeverDoesNotRunThePlatformIsRefusedAndSeenTrying() {
        assertThatThrownBy(() -> desk.all(MARTA)).hasMessageContaining("DATASET_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> desk.loadNow(MARTA, FLAGS)).hasMessageContaining("DATASET_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> desk.acceptHeader(MARTA, FLAGS)).hasMessageContaining("DATASET_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> desk.loadNow(new Actor.Staff("aldo", Set.of(StaffRole.AUDITOR)), FLAGS))
                .hasMessageContaining("DATASET_ROLE_NOT_ALLOWED");

        assertThat(trail()).hasSize(3).allMatch(event -> event.action().equals("DATASET_REFUSED"));
        assertThat(world.sql().fetchValue("select count(*)::int from outbox_event"))
                .isEqualTo(0);
    }

    private LoadReport load(String text, String etag) {
        world.datasets.publish(text, etag);
        return refreshes.load(new DatasetFile(FLAGS, refreshes.fetch(FLAGS).version()));
    }

    private void assertRefused(String text, String code) {
        assertThatThrownBy(() -> load(text, Sha256.of(text).hex()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private DatasetEntry flagEntry() {
        return desk.all(ANA).stream()
                .filter(entry -> entry.dataset() == FLAGS)
                .findFirst()
                .orElseThrow();
    }

    private DatasetState state() {
        return Objects.requireNonNull(flagEntry().state());
    }

    private DatasetVersion version() {
        return Objects.requireNonNull(flagEntry().version());
    }

    private List<AuditEvent> trail() {
        return world.door(AuditTrail.class).of("DATASET", FLAGS.name());
    }

    private static Source source(String text, int line) {
        return new Source("ANEEL_FLAGS", Sha256.of(text), "linha " + line);
    }
}
