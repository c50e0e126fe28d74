package br.com.connectenergy.core.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@Tag("RNF010")
class QueuedEncoderTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @Test
    void asManyHashesAtOnceAsThereAreCoresAndNoMore() throws Exception {
        Meeting meeting = new Meeting();
        QueuedEncoder encoder = new QueuedEncoder(meeting);
        Callable<Boolean> proof = () -> encoder.matches("senha", "digest");

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(CORES * 4, proof))) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(meeting.most.get()).isEqualTo(CORES);
    }

    /** Each waits until all cores are busy, and counts who is there. */
    private static final class Meeting implements PasswordEncoder {
        private final CyclicBarrier all = new CyclicBarrier(CORES);
        private final AtomicInteger present = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String digest) {
            most.accumulateAndGet(present.incrementAndGet(), Math::max);
            try {
                all.await(10, TimeUnit.SECONDS);
                return true;
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            } finally {
                present.decrementAndGet();
            }
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return "digest";
        }
    }
}
