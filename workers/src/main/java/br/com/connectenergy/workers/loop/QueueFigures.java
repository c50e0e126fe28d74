package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.audit.AuditSeals;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.outbox.OutboxQueue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Figures to alarm on: what waits in the outbox or for its seal and since when, and which mails wait or need a person. */
@Component
final class QueueFigures implements MeterBinder {

    private static final int TROUBLED_SHOWN = 1_000;

    private final OutboxQueue outbox;
    private final MailQueue mails;
    private final AuditSeals audit;
    private final Clock clock;

    QueueFigures(OutboxQueue outbox, MailQueue mails, AuditSeals audit, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "connectenergy.outbox.unsent", figures -> figures.outbox.unsent());
        gauge(registry, "connectenergy.outbox.delay.seconds", figures -> figures.delay(figures.outbox.oldestUnsent()));
        gauge(
                registry,
                "connectenergy.audit.unsealed.seconds",
                figures -> figures.delay(figures.audit.oldestUnsealed()));
        gauge(registry, "connectenergy.mail.pending", figures -> figures.mails.pending());
        gauge(
                registry,
                "connectenergy.mail.troubled",
                figures -> figures.mails.troubled(TROUBLED_SHOWN).size());
    }

    private double delay(Optional<Instant> oldest) {
        return oldest.map(since -> Duration.between(since, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<QueueFigures> figure) {
        Gauge.builder(name, this, figures -> read(figures, figure)).register(registry);
    }

    private static double read(QueueFigures figures, ToDoubleFunction<QueueFigures> figure) {
        try {
            return figure.applyAsDouble(figures);
        } catch (DataAccessException | TransactionException away) {
            return Double.NaN;
        }
    }
}
