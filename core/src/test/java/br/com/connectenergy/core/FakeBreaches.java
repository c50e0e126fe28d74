package br.com.connectenergy.core;

import br.com.connectenergy.core.identity.BreachedPasswords;
import br.com.connectenergy.core.identity.BreachedPasswordsUnavailable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Breached digests in memory; remembers what it was asked and can be away. */
public final class FakeBreaches implements BreachedPasswords {
    private final Set<String> digests = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public void put(String sha1) {
        digests.add(sha1);
    }

    public void away(boolean isAway) {
        away = isAway;
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Set<String> endingsOf(String firstFive) {
        asked.add(firstFive);
        if (away) throw new BreachedPasswordsUnavailable("503", null);
        return digests.stream()
                .filter(digest -> digest.startsWith(firstFive))
                .map(digest -> digest.substring(firstFive.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
