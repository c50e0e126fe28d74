package br.com.connectenergy.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@Tag("RNF008")
class OutboxIT {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private CoreWorld world;
    private Outbox outbox;
    private OutboxQueue queue;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        outbox = world.door(Outbox.class);
        queue = world.door(OutboxQueue.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anEventComesOutAsItWentIn() {
        append("registration.submitted", "a", Map.of("registrationId", "a", "number", 7, "urgent", true));

        OutboxRow row = queue.claim(10, LEASE).getFirst();

        assertThat(row.type()).isEqualTo("registration.submitted");
        assertThat(row.aggregateId()).isEqualTo("a");
        assertThat(row.payload()).isEqualTo(Map.of("registrationId", "a", "number", 7, "urgent", true));
        assertThat(row.occurredAt()).isEqualTo(world.now());
        assertThat(row.attempts()).isEqualTo(1);
        assertThat(row.id().version()).isEqualTo(7);
    }

    @Test
    void anEventNeedsTheTransactionThatMadeItTrue() {
        assertThatThrownBy(() -> outbox.append(new OutboxEvent("a.b", "a", Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventOfATransactionThatFailedDoesNotExist() {
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    outbox.append(new OutboxEvent("a.b", "a", Map.of()));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(queue.unsent()).isZero();
    }

    @Test
    void aClaimedEventIsNotGivenOutAgainBeforeItsLeaseEnds() {
        append("a.b", "a", Map.of());
        UUID id = queue.claim(10, LEASE).getFirst().id();

        assertThat(queue.claim(10, LEASE)).isEmpty();
        world.travel(LEASE);
        OutboxRow again = queue.claim(10, LEASE).getFirst();

        assertThat(again.id()).isEqualTo(id);
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    void aSentEventNeverComesBack() {
        append("a.b", "a", Map.of());
        append("a.b", "b", Map.of());
        queue.sent(queue.claim(10, LEASE).stream().map(OutboxRow::id).toList());
        world.travel(LEASE.multipliedBy(2));

        assertThat(queue.claim(10, LEASE)).isEmpty();
        assertThat(queue.unsent()).isZero();
        assertThat(queue.oldestUnsent()).isEmpty();
    }

    @Test
    void aPostponedEventWaitsAndKeepsItsId() {
        append("a.b", "a", Map.of());
        UUID id = queue.claim(10, LEASE).getFirst().id();
        queue.postpone(id, Duration.ofMinutes(5), "RESOURCE_EXHAUSTED");

        world.travel(Duration.ofMinutes(4));
        assertThat(queue.claim(10, LEASE)).isEmpty();
        world.travel(Duration.ofMinutes(1));
        assertThat(queue.claim(10, LEASE))
                .singleElement()
                .extracting(OutboxRow::id)
                .isEqualTo(id);
    }

    @Test
    void postponingAfterTheReceiptChangesNothing() {
        append("a.b", "a", Map.of());
        UUID id = queue.claim(10, LEASE).getFirst().id();
        queue.sent(id);
        queue.postpone(id, Duration.ZERO, "late");

        assertThat(queue.claim(10, LEASE)).isEmpty();
    }

    @Test
    void eventsOfOneAggregateKeepTheirOrder() {
        append("a.first", "a", Map.of());
        append("a.second", "a", Map.of());
        append("b.first", "b", Map.of());

        List<OutboxRow> first = queue.claim(10, LEASE);
        assertThat(first).extracting(OutboxRow::type).containsExactly("a.first", "b.first");
        queue.postpone(first.getFirst().id(), Duration.ofMinutes(5), "engine away");
        assertThat(queue.claim(10, LEASE)).isEmpty();

        world.travel(Duration.ofMinutes(5));
        queue.sent(queue.claim(1, LEASE).getFirst().id());
        assertThat(queue.claim(10, LEASE)).extracting(OutboxRow::type).contains("a.second");
    }

    @Test
    void twoRelaysShareTheWorkAndNoEventGoesToBoth() throws Exception {
        int events = 400;
        world.inTransaction(() -> IntStream.range(0, events)
                .forEach(i -> outbox.append(new OutboxEvent("a.b", "aggregate-" + i, Map.of("i", i)))));

        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService relays = Executors.newFixedThreadPool(2)) {
            Callable<List<UUID>> relay = this::drain;
            List<Future<List<UUID>>> both = relays.invokeAll(List.of(relay, relay));
            for (Future<List<UUID>> one : both) claimed.addAll(one.get());
        }

        Set<UUID> distinct = new HashSet<>(claimed);
        assertThat(claimed).hasSize(events);
        assertThat(distinct).hasSize(events);
        assertThat(queue.unsent()).isZero();
    }

    @Test
    void sentEventsAreForgottenAfterTheirTimeAndUnsentOnesNever() {
        append("a.b", "a", Map.of());
        append("a.b", "b", Map.of());
        queue.sent(queue.claim(1, LEASE).getFirst().id());
        world.travel(Duration.ofDays(31));

        assertThat(queue.forgetSentBefore(world.now().minus(Duration.ofDays(30)), 100))
                .isEqualTo(1);
        assertThat(queue.unsent()).isEqualTo(1);
    }

    private List<UUID> drain() {
        List<UUID> mine = new ArrayList<>();
        for (List<OutboxRow> batch = queue.claim(7, LEASE); !batch.isEmpty(); batch = queue.claim(7, LEASE)) {
            List<UUID> ids = batch.stream().map(OutboxRow::id).toList();
            mine.addAll(ids);
            queue.sent(ids);
        }
        return mine;
    }

    private void append(String type, String aggregate, Map<String, Object> payload) {
        world.inTransaction(() -> outbox.append(new OutboxEvent(type, aggregate, payload)));
    }
}
