package br.com.connectenergy.core.alert;

import java.util.Set;

/** The actions of the trail that the signals read: staff and accounts alike, and third-party systems. */
final class WatchedActions {
    static final Set<String> SIGNED_IN = Set.of("STAFF_SIGNED_IN", "SIGNED_IN");
    static final Set<String> SIGN_IN_REFUSED = Set.of("STAFF_SIGN_IN_REFUSED", "SIGN_IN_REFUSED");
    static final Set<String> CLIENT_REFUSED = Set.of("CLIENT_REFUSED");
    static final Set<String> DOSSIER_READ = Set.of("DOSSIER_VIEWED");

    private WatchedActions() {}
}
