package br.com.connectenergy.local.postgres;

import java.util.List;

/** PostgreSQL refuses to run as root: there it runs in a user namespace of its own, where it is nobody. */
final class UnprivilegedUser {
    private UnprivilegedUser() {}

    static List<String> prefix() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}
