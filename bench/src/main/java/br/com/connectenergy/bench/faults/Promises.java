package br.com.connectenergy.bench.faults;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients were told with a 2xx, written down as the answer came: none of it may be lost. */
final class Promises {
    /** What the server said is done. */
    enum Kind {
        OPENED,
        ATTACHED,
        SUBMITTED,
        PROVED
    }

    /** One accepted request. */
    record Promise(Kind kind, String registrationId) {}

    private final Queue<Promise> all = new ConcurrentLinkedQueue<>();

    void keep(Kind kind, String registrationId) {
        all.add(new Promise(kind, registrationId));
    }

    List<String> of(Kind kind) {
        return all.stream()
                .filter(promise -> promise.kind() == kind)
                .map(Promise::registrationId)
                .distinct()
                .toList();
    }

    Collection<Promise> all() {
        return List.copyOf(all);
    }
}
