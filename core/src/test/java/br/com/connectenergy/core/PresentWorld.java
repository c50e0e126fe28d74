package br.com.connectenergy.core;

import br.com.connectenergy.core.dataset.DatasetSource;
import br.com.connectenergy.core.document.MalwareScanner;
import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.identity.BreachedPasswords;
import br.com.connectenergy.core.registration.CompanyRegistry;
import br.com.connectenergy.core.shared.Sha256;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Leads the doors to the clock and the outside of the world that the running test opened. */
final class PresentWorld {
    private final AtomicReference<@Nullable CoreWorld> present = new AtomicReference<>();

    void enter(CoreWorld world) {
        if (!present.compareAndSet(null, world)) throw new IllegalStateException("the world before was not closed");
    }

    void leave(CoreWorld world) {
        present.compareAndSet(world, null);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return world().clock.withZone(zone);
            }

            @Override
            public Instant instant() {
                return world().clock.instant();
            }
        };
    }

    CompanyRegistry registry() {
        return cnpj -> world().registry.find(cnpj);
    }

    DatasetSource datasets() {
        return (dataset, before, into) -> world().datasets.fetch(dataset, before, into);
    }

    BreachedPasswords breaches() {
        return firstFive -> world().breaches.endingsOf(firstFive);
    }

    MalwareScanner scanner() {
        return content -> world().scanner.findIn(content);
    }

    ObjectStore objects() {
        return new ObjectStore() {
            @Override
            public void put(Sha256 key, byte[] content) {
                world().objects.put(key, content);
            }

            @Override
            public Optional<byte[]> get(Sha256 key) {
                return world().objects.get(key);
            }

            @Override
            public boolean exists(Sha256 key) {
                return world().objects.exists(key);
            }

            @Override
            public void put(Sha256 key, Path content) {
                world().objects.put(key, content);
            }

            @Override
            public boolean copy(Sha256 key, Path into) {
                return world().objects.copy(key, into);
            }
        };
    }

    private CoreWorld world() {
        return Objects.requireNonNull(present.get(), "no test opened a world");
    }
}
