package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.NotificationKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The Portuguese title and text of each in-app message, with its facts in place. */
@Component
class NotificationTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'às' HH:mm").withZone(ZoneId.of("America/Sao_Paulo"));
    private final ResourceBundle texts = ResourceBundle.getBundle("notifications", Locale.of("pt", "BR"));

    NotificationView view(AppNotification told) {
        return new NotificationView(
                told.id(),
                told.kind(),
                texts.getString(told.kind().name()),
                fill(texts.getString(told.kind() + ".text"), told.params()),
                told.createdAt(),
                told.readAt());
    }

    boolean knows(NotificationKind kind) {
        return texts.containsKey(kind.name()) && texts.containsKey(kind + ".text");
    }

    private static String fill(String text, Map<String, String> facts) {
        return PLACE.matcher(text).replaceAll(place -> quote(place, facts));
    }

    private static String quote(MatchResult place, Map<String, String> facts) {
        String name = place.group(1);
        String value = facts.getOrDefault(name, "");
        String shown = name.endsWith("At") && !value.isEmpty() ? MOMENT.format(Instant.parse(value)) : value;
        return Matcher.quoteReplacement(shown);
    }
}
