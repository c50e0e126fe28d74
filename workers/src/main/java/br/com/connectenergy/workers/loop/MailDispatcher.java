package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailNotAccepted;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.notification.Mailer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the queued mails, each at most once: one that the server surely did not take is tried again later, one whose
 * outcome is unknown is left for a person.
 */
@Component
class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 10;

    private final MailQueue queue;
    private final Mailer mailer;
    private final Clock clock;
    private final Insistence insistence;
    private final int batch;

    MailDispatcher(MailQueue queue, Mailer mailer, Clock clock, Insistence insistence, LoopSettings settings) {
        this.queue = queue;
        this.mailer = mailer;
        this.clock = clock;
        this.insistence = insistence;
        this.batch = settings.mailBatch();
    }

    /** Sends one batch side by side; true when the batch was full. */
    boolean dispatch() {
        List<MailMessage> claimed = queue.claim(batch, LEASE);
        if (!claimed.isEmpty()) {
            try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
                claimed.forEach(mail -> senders.execute(() -> send(mail)));
            }
        }
        return claimed.size() == batch;
    }

    private void send(MailMessage mail) {
        Runnable outcome = outcome(mail);
        try {
            insistence.until(outcome);
        } catch (RuntimeException lost) {
            LOG.error("mail {} of kind {}: its outcome could not be kept", mail.id(), mail.kind(), lost);
        }
    }

    private Runnable outcome(MailMessage mail) {
        try {
            mailer.send(mail);
            return () -> queue.sent(mail.id());
        } catch (MailNotAccepted refused) {
            String why = String.valueOf(refused.getMessage());
            LOG.warn("{} ({})", why, mail.kind());
            Instant retryAt = clock.instant().plus(pause(mail.attempts()));
            return refused.permanent()
                    ? () -> queue.refused(mail.id(), why)
                    : () -> queue.failed(mail.id(), retryAt, why);
        } catch (RuntimeException unknown) {
            LOG.error("mail {} of kind {}: outcome unknown", mail.id(), mail.kind(), unknown);
            return () -> queue.unconfirmed(mail.id(), unknown.getClass().getSimpleName());
        }
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
