package br.com.connectenergy.providers.mail;

import br.com.connectenergy.core.notification.NotificationKind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of mail: first line the subject, a blank line, then the text in paragraphs, with
 * {@code {placeholders}}. Every placeholder must be given; a value never becomes markup or a header line.
 */
record MailTemplate(NotificationKind kind, String subject, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    static MailTemplate load(NotificationKind kind) {
        return parse(kind, MailResource.read(fileName(kind)));
    }

    static String fileName(NotificationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    static MailTemplate parse(NotificationKind kind, String content) {
        int end = content.indexOf("\n\n");
        String subject = end < 0 ? "" : content.substring(0, end).strip();
        if (subject.isEmpty() || subject.contains("\n")) {
            throw new IllegalStateException("mail " + kind + " must be a subject line, a blank line and a text");
        }
        return new MailTemplate(kind, subject, content.substring(end).strip());
    }

    Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(subject + text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    String subject(Map<String, String> values) {
        return fill(subject, values);
    }

    String text(Map<String, String> values) {
        return fill(text, values);
    }

    /** The same text as paragraphs of HTML; a paragraph that is only an http(s) address becomes a link. */
    String html(Map<String, String> values) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\n\n+", -1)) {
            html.append(paragraph(fill(paragraph, values).strip()));
        }
        return html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String paragraph(String words) {
        String escaped = escape(words).replace("\n", "<br>");
        return LINK.matcher(words).matches()
                ? "<p><a href=\"" + escaped + "\">" + escaped + "</a></p>\n"
                : "<p>" + escaped + "</p>\n";
    }

    private String fill(String words, Map<String, String> values) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("mail " + kind + " needs {" + found.group(1) + "}");
            }
            return Matcher.quoteReplacement(
                    CONTROLS.matcher(value).replaceAll(" ").strip());
        });
    }
}
