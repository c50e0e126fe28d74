package br.com.connectenergy.providers.mail;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.NotificationKind;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The pt-BR words of every kind of mail, loaded once, so that a missing or malformed template stops the start. */
final class MailTexts {

    /** What a mail says, ready to send. */
    record Words(String subject, String text, String html) {}

    private final Map<NotificationKind, MailTemplate> templates;
    private final String layout;
    private final MailValues values;

    private MailTexts(Map<NotificationKind, MailTemplate> templates, String layout, MailValues values) {
        this.templates = templates;
        this.layout = layout;
        this.values = values;
    }

    static MailTexts load(URI portal) {
        Map<NotificationKind, MailTemplate> templates = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            templates.put(kind, MailTemplate.load(kind));
        }
        return new MailTexts(templates, MailResource.read("layout.html"), MailValues.load(portal));
    }

    Words of(MailMessage message) {
        MailTemplate template = template(message.kind());
        Map<String, String> shown = values.shown(message.params());
        String subject = template.subject(shown);
        String html = layout.replace("{subject}", MailTemplate.escape(subject)).replace("{body}", template.html(shown));
        return new Words(subject, template.text(shown), html);
    }

    MailTemplate template(NotificationKind kind) {
        MailTemplate template = templates.get(kind);
        if (template == null) {
            throw new IllegalStateException("no mail template for " + kind);
        }
        return template;
    }
}
