package br.com.connectenergy.core.notification;

import br.com.connectenergy.core.shared.InvalidValue;
import java.util.regex.Pattern;

/** Names one event for one reader, so that telling it again changes nothing. */
public record EventKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._/:-]{2,199}");

    public EventKey {
        if (!FORM.matcher(value).matches()) throw new InvalidValue("EVENT_KEY_INVALID");
    }

    @Override
    public String toString() {
        return value;
    }
}
