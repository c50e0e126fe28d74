package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries core's outbox to the engine, at least once and without effect when repeated: every event keeps its id, and
 * the engine drops a message id that it holds. Any number of relays may run at once.
 */
public final class OutboxRelay {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 100;
    /** Longer than a request may take, and how long a killed relay's events wait for another. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final OutboxQueue queue;
    private final Delivery delivery;
    private final FlightLimit flights;
    private final Backoff backoff = new Backoff();

    OutboxRelay(OutboxQueue queue, Delivery delivery, FlightLimit flights) {
        this.queue = queue;
        this.delivery = delivery;
        this.flights = flights;
    }

    /** Sends one batch and waits for the engine's answers; answers how many events are done. */
    public int relay() {
        List<OutboxRow> events = queue.claim(BATCH, LEASE);
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>(events.size());
        events.forEach(event -> receipts.add(send(event)));
        List<UUID> done = new ArrayList<>(events.size());
        for (CompletableFuture<Receipt> awaited : receipts) {
            Receipt receipt = awaited.join();
            if (receipt.answer() == EngineAnswer.DONE) {
                done.add(receipt.event().id());
            } else {
                postpone(receipt);
            }
        }
        queue.sent(done);
        return done.size();
    }

    private CompletableFuture<Receipt> send(OutboxRow event) {
        try {
            flights.depart();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CompletableFuture.completedFuture(new Receipt(event, EngineAnswer.BUSY, "STOPPED"));
        }
        return dispatch(event)
                .handle((answered, failure) -> {
                    EngineAnswer answer = EngineAnswer.of(failure);
                    flights.land(answer);
                    return new Receipt(event, answer, failure == null ? "" : reason(answer, failure));
                })
                .toCompletableFuture();
    }

    private CompletionStage<?> dispatch(OutboxRow event) {
        try {
            return delivery.send(event);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void postpone(Receipt receipt) {
        OutboxRow event = receipt.event();
        Duration delay = backoff.delay(receipt.answer(), event.attempts());
        if (receipt.answer() == EngineAnswer.REFUSED) {
            LOG.error("engine refused {} {} ({}), again in {}", event.type(), event.id(), receipt.reason(), delay);
        }
        queue.postpone(event.id(), delay, receipt.reason());
    }

    private static String reason(EngineAnswer answer, Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return answer + " " + cause.getClass().getSimpleName();
    }

    private record Receipt(OutboxRow event, EngineAnswer answer, String reason) {}
}
