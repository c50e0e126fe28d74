package br.com.connectenergy.core;

import br.com.connectenergy.core.registration.CompanyRegistry;
import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryUnavailable;
import br.com.connectenergy.core.shared.Cnpj;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A registry of companies in memory that counts how often it is asked and can be away. */
public final class FakeRegistry implements CompanyRegistry {
    private final Map<Cnpj, RegistryEntry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    public void put(RegistryEntry entry) {
        entries.put(entry.cnpj(), entry);
    }

    public void away(boolean isAway) {
        away = isAway;
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public Optional<RegistryEntry> find(Cnpj cnpj) {
        asked.incrementAndGet();
        if (away) throw new RegistryUnavailable("503", null);
        return Optional.ofNullable(entries.get(cnpj));
    }
}
