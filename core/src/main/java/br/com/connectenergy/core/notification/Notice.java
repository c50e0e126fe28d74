package br.com.connectenergy.core.notification;

import java.util.Map;

/**
 * One message: its kind, the facts that its text shows (instants in ISO 8601 under names ending in {@code At}), and
 * secrets that only the e-mail carries and that are forgotten once it ended.
 */
public record Notice(EventKey key, NotificationKind kind, Map<String, String> params, Map<String, String> secrets) {
    public Notice {
        params = Map.copyOf(params);
        secrets = Map.copyOf(secrets);
    }

    public Notice(EventKey key, NotificationKind kind, Map<String, String> params) {
        this(key, kind, params, Map.of());
    }

    @Override
    public String toString() {
        return "Notice[" + key + ", " + kind + "]";
    }
}
