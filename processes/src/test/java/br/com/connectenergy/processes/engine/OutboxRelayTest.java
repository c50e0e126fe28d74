package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
    private final OutboxQueue queue = mock();
    private final Map<UUID, CompletionStage<?>> answers = new ConcurrentHashMap<>();
    private final OutboxRelay relay = new OutboxRelay(
            queue,
            event -> answers.getOrDefault(event.id(), CompletableFuture.completedFuture("ok")),
            new FlightLimit(4));

    @Test
    void sentEventsAreMarkedTogether() {
        List<OutboxRow> events = claimed(3);

        assertThat(relay.relay()).isEqualTo(3);

        verify(queue).sent(events.stream().map(OutboxRow::id).toList());
        verify(queue, never()).postpone(any(), any(), any());
    }

    @Test
    void anEventThatTheEngineHoldsAlreadyIsDone() {
        List<OutboxRow> events = claimed(1);
        refuse(events.getFirst(), Status.ALREADY_EXISTS);

        assertThat(relay.relay()).isEqualTo(1);

        verify(queue).sent(List.of(events.getFirst().id()));
    }

    @Test
    void anOverloadedEngineGetsTheEventAgainSoonAndTheOthersAreKept() {
        List<OutboxRow> events = claimed(2);
        refuse(events.getFirst(), Status.RESOURCE_EXHAUSTED);

        assertThat(relay.relay()).isEqualTo(1);

        verify(queue).sent(List.of(events.getLast().id()));
        verify(queue).postpone(eq(events.getFirst().id()), argThat(atMost(50)), startsWith("BUSY"));
    }

    @Test
    void anEngineThatIsAwayLosesNothing() {
        List<OutboxRow> events = claimed(2);
        events.forEach(event -> refuse(event, Status.UNAVAILABLE));

        assertThat(relay.relay()).isZero();

        verify(queue).sent(List.of());
        events.forEach(event -> verify(queue).postpone(eq(event.id()), argThat(atMost(250)), startsWith("AWAY")));
    }

    @Test
    void aRefusedEventIsKeptForAnOperator() {
        List<OutboxRow> events = claimed(1);
        refuse(events.getFirst(), Status.INVALID_ARGUMENT);

        assertThat(relay.relay()).isZero();

        verify(queue).postpone(eq(events.getFirst().id()), argThat(atMost(5_000)), startsWith("REFUSED"));
    }

    @Test
    void aDeliveryThatThrowsIsARefusalOfItsEventAlone() {
        List<OutboxRow> events = claimed(2);
        OutboxRelay careless = new OutboxRelay(
                queue,
                event -> {
                    if (event.equals(events.getFirst())) throw new IllegalStateException("no key");
                    return CompletableFuture.completedFuture("ok");
                },
                new FlightLimit(4));

        assertThat(careless.relay()).isEqualTo(1);

        verify(queue).postpone(eq(events.getFirst().id()), any(), eq("REFUSED IllegalStateException"));
    }

    @Test
    void neverMoreCommandsAreUnderWayThanTheLimitAllows() {
        claimed(40);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OutboxRelay limited = new OutboxRelay(
                queue,
                event -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    return CompletableFuture.runAsync(
                            now::decrementAndGet,
                            CompletableFuture.delayedExecutor(2, java.util.concurrent.TimeUnit.MILLISECONDS));
                },
                new FlightLimit(4));

        assertThat(limited.relay()).isEqualTo(40);
        assertThat(most).hasValueBetween(2, 4);
    }

    private List<OutboxRow> claimed(int count) {
        List<OutboxRow> events = IntStream.range(0, count)
                .mapToObj(index -> new OutboxRow(
                        UUID.randomUUID(), "registration.submitted", "r" + index, Map.of(), Instant.EPOCH, 1))
                .toList();
        when(queue.claim(anyInt(), any())).thenReturn(events);
        return events;
    }

    private void refuse(OutboxRow event, Status status) {
        answers.put(event.id(), CompletableFuture.failedFuture(status.asRuntimeException()));
    }

    private static org.mockito.ArgumentMatcher<Duration> atMost(long millis) {
        return delay -> delay.toMillis() >= millis / 2 && delay.toMillis() <= millis;
    }
}
