package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.notification.EventKey;
import br.com.connectenergy.core.notification.Notice;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.SessionId;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The e-mails of this room; secrets travel apart from facts and are forgotten once the e-mail ended. */
@Component
class Letters {
    private final Notifications notifications;

    Letters(Notifications notifications) {
        this.notifications = notifications;
    }

    void passwordReset(Account account, SecretToken token, Instant expiresAt) {
        Map<String, String> facts = Map.of("displayName", account.displayName().value(), "expiresAt", "" + expiresAt);
        send(account, "reset/" + token.digest(), NotificationKind.PASSWORD_RESET_REQUESTED, facts, token);
    }

    void passwordChanged(Account account, Instant now) {
        Map<String, String> facts = Map.of("displayName", account.displayName().value(), "changedAt", "" + now);
        send(account, "password/" + now.toEpochMilli(), NotificationKind.PASSWORD_CHANGED, facts);
    }

    void newDevice(Account account, SessionId session, Visit visit, Instant now) {
        Map<String, String> facts = Map.of(
                "displayName", account.displayName().value(),
                "device", visit.device(),
                "signedInAt", "" + now);
        send(account, "device/" + session, NotificationKind.NEW_DEVICE_SIGNED_IN, facts);
    }

    void passkeyAdded(Account account, Passkey passkey, Instant now) {
        send(account, "passkey/" + passkey.id(), NotificationKind.PASSKEY_ADDED, facts(account, passkey, now));
    }

    void passkeyRemoved(Account account, Passkey passkey, Instant now) {
        send(
                account,
                "passkey/" + passkey.id() + "/gone",
                NotificationKind.PASSKEY_REMOVED,
                facts(account, passkey, now));
    }

    void providerLinked(Account account, ProviderLink link, Instant now) {
        send(account, "provider/" + link.id(), NotificationKind.PROVIDER_LINKED, facts(account, link, now));
    }

    void providerUnlinked(Account account, ProviderLink link, Instant now) {
        send(account, "provider/" + link.id() + "/gone", NotificationKind.PROVIDER_UNLINKED, facts(account, link, now));
    }

    void invitation(Invitation invitation, String companyName, SecretToken token) {
        EventKey key = new EventKey("invitation/" + invitation.id());
        Map<String, String> facts = Map.of(
                "companyName", companyName, "expiresAt", invitation.expiresAt().toString());
        notifications.mail(
                invitation.email().address(),
                new Notice(key, NotificationKind.MEMBER_INVITED, facts, Map.of("token", token.value())));
    }

    private void send(Account to, String event, NotificationKind kind, Map<String, String> facts, SecretToken token) {
        notifications.mail(
                to.email().address(), new Notice(key(to, event), kind, facts, Map.of("token", token.value())));
    }

    private void send(Account to, String event, NotificationKind kind, Map<String, String> facts) {
        notifications.mail(to.email().address(), new Notice(key(to, event), kind, facts));
    }

    private static Map<String, String> facts(Account account, Passkey passkey, Instant now) {
        return Map.of(
                "displayName", account.displayName().value(),
                "label", passkey.label().value(),
                "changedAt", "" + now);
    }

    private static Map<String, String> facts(Account account, ProviderLink link, Instant now) {
        return Map.of(
                "displayName", account.displayName().value(),
                "provider", URI.create(link.subject().issuer()).getHost(),
                "changedAt", "" + now);
    }

    private static EventKey key(Account account, String event) {
        return new EventKey("account/" + account.id() + "/" + event);
    }
}
