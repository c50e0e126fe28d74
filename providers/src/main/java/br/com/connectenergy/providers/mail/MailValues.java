package br.com.connectenergy.providers.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How facts read in a mail: instants ({@code …At}) and dates ({@code …On}) in Brazilian form and time, codes of the
 * catalogue in words, anything else as it is.
 */
final class MailValues {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Locale LOCALE = Locale.of("pt", "BR");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'às' HH:mm", LOCALE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", LOCALE);

    private final Properties words;
    private final String portalUrl;

    private MailValues(Properties words, String portalUrl) {
        this.words = words;
        this.portalUrl = portalUrl;
    }

    static MailValues load(URI portal) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(MailResource.read("words.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MailValues(words, portal.toString().replaceFirst("/+$", ""));
    }

    Map<String, String> shown(Map<String, String> params) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("portalUrl", portalUrl);
        params.forEach((name, value) -> shown.put(name, shown(name, value)));
        return shown;
    }

    private String shown(String name, String value) {
        if (value.isBlank()) {
            return "";
        }
        if (name.endsWith("At")) {
            return INSTANT.format(Instant.parse(value).atZone(ZONE));
        }
        if (name.endsWith("On")) {
            return DATE.format(LocalDate.parse(value));
        }
        return name.equals("reasons") ? reasons(value) : value;
    }

    private String reasons(String codes) {
        return Stream.of(codes.split(","))
                .map(String::strip)
                .map(code -> words.getProperty("reason." + code, code))
                .collect(Collectors.joining("; "));
    }
}
