package br.com.connectenergy.local.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests that the registry was asked, oldest first. */
final class RequestLog {
    private static final int KEPT = 20_000;
    private final Deque<Entry> entries = new ArrayDeque<>();

    synchronized void add(String method, String path, int status) {
        if (entries.size() == KEPT) entries.removeFirst();
        entries.add(new Entry(Clock.systemUTC().instant(), method, path, status));
    }

    synchronized void clear() {
        entries.clear();
    }

    synchronized List<Entry> all() {
        return List.copyOf(entries);
    }

    /** One request; status -1 is a connection closed without an answer. */
    record Entry(Instant at, String method, String path, int status) {}
}
