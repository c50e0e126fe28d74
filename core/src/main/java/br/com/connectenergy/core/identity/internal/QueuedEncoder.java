package br.com.connectenergy.core.identity.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * As many hashes at once as there are cores: more would be no faster, and each holds its 19 MiB. They have threads of the
 * operating system to themselves: on the virtual threads of the requests they would let no other request run meanwhile.
 */
final class QueuedEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("password-hash-", 1).daemon().factory());

    QueuedEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String digest) {
        return inTurn(() -> encoder.matches(password, digest));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String digest) {
        return encoder.upgradeEncoding(digest);
    }

    private <T> T inTurn(Callable<T> hash) {
        try {
            return threads.submit(hash).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the hash any more");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
