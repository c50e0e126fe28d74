package br.com.connectenergy.core.notification;

import br.com.connectenergy.core.live.CompanyEventKind;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.notification.internal.MailStore;
import br.com.connectenergy.core.notification.internal.NotificationStore;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a company in the app and by e-mail, in the transaction of the event, once for each event key. */
@Component
@Transactional
public class Notifications {
    private final NotificationStore store;
    private final MailStore mails;
    private final CompanyFeed feed;
    private final Clock clock;

    Notifications(NotificationStore store, MailStore mails, CompanyFeed feed, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.feed = feed;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Recipient recipient, Notice notice) {
        Instant now = Moment.of(clock);
        store.insert(recipient.registrationId(), notice, now)
                .ifPresent(id -> feed.append(
                        recipient.registrationId(),
                        CompanyEventKind.NOTIFICATION,
                        Map.of(
                                "notificationId",
                                id.toString(),
                                "kind",
                                notice.kind().name())));
        mails.insert(recipient.email(), notice, now);
    }

    /** An e-mail without a message in the app, for readers who are no company. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mail(EmailAddress to, Notice notice) {
        mails.insert(to, notice, Moment.of(clock));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<AppNotification> of(RegistrationId registrationId) {
        return store.of(registrationId);
    }

    /** Answers false when the registration has no such message. */
    public boolean markRead(RegistrationId registrationId, UUID id) {
        return store.markRead(registrationId, id, Moment.of(clock));
    }
}
