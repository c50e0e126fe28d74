package br.com.connectenergy.workers.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailNotAccepted;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.notification.Mailer;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MailDispatcherTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final LoopSettings SETTINGS = new LoopSettings(
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            2,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            100);

    private final MailQueue queue = mock();
    private final List<UUID> sent = new CopyOnWriteArrayList<>();

    @Test
    void marksWhatTheServerTookAsSent() {
        MailMessage one = mail(1);
        MailMessage two = mail(1);
        claimed(one, two);
        assertThat(dispatcher(mail -> sent.add(mail.id())).dispatch()).isTrue();
        assertThat(sent).containsExactlyInAnyOrder(one.id(), two.id());
        verify(queue).sent(one.id());
        verify(queue).sent(two.id());
    }

    @Test
    void saysThatThereIsNoMoreAfterABatchThatWasNotFull() {
        claimed(mail(1));
        assertThat(dispatcher(mail -> {}).dispatch()).isFalse();
        claimed();
        assertThat(dispatcher(mail -> {}).dispatch()).isFalse();
    }

    @Test
    void triesAgainLaterAndLaterWhatTheServerSurelyDidNotTake() {
        MailMessage first = mail(1);
        MailMessage fourth = mail(4);
        claimed(first, fourth);
        dispatcher(refusing(false)).dispatch();
        verify(queue).failed(eq(first.id()), eq(NOW.plusSeconds(5)), eq("451"));
        verify(queue).failed(eq(fourth.id()), eq(NOW.plusSeconds(40)), eq("451"));
    }

    @Test
    void neverWaitsLongerThanHalfAnHour() {
        MailMessage old = mail(400);
        claimed(old);
        dispatcher(refusing(false)).dispatch();
        verify(queue).failed(eq(old.id()), eq(NOW.plus(Duration.ofMinutes(30))), any());
    }

    @Test
    void givesUpWhatTheServerRefusesForGood() {
        MailMessage mail = mail(1);
        claimed(mail);
        dispatcher(refusing(true)).dispatch();
        verify(queue).refused(mail.id(), "451");
    }

    @Test
    void leavesAnUnknownOutcomeToAPersonAndNeverSendsItAgain() {
        MailMessage mail = mail(1);
        claimed(mail);
        dispatcher(ignored -> {
                    throw new IllegalStateException("no reply");
                })
                .dispatch();
        verify(queue).claim(anyInt(), any());
        verify(queue).unconfirmed(mail.id(), "IllegalStateException");
        verifyNoMoreInteractions(queue);
    }

    @Test
    void insistsOnKeepingTheOutcomeWithoutSendingAgain() {
        MailMessage mail = mail(1);
        claimed(mail);
        doThrow(new DataAccessResourceFailureException("away"))
                .doThrow(new DataAccessResourceFailureException("away"))
                .doNothing()
                .when(queue)
                .sent(mail.id());
        dispatcher(message -> sent.add(message.id())).dispatch();
        verify(queue, times(3)).sent(mail.id());
        assertThat(sent).containsExactly(mail.id());
    }

    private MailDispatcher dispatcher(Mailer mailer) {
        return new MailDispatcher(queue, mailer, Clock.fixed(NOW, ZoneOffset.UTC), new Insistence(), SETTINGS);
    }

    private static Mailer refusing(boolean permanent) {
        return mail -> {
            throw new MailNotAccepted("451", permanent, new IllegalStateException());
        };
    }

    private void claimed(MailMessage... mails) {
        when(queue.claim(anyInt(), any())).thenReturn(List.of(mails));
    }

    private static MailMessage mail(int attempts) {
        return new MailMessage(
                UUID.randomUUID(),
                EmailAddress.of("a@b.com.br"),
                NotificationKind.REGISTRATION_APPROVED,
                Map.of(),
                attempts);
    }
}
