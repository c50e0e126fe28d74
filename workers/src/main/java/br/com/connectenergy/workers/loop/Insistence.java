package br.com.connectenergy.workers.loop;

import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Repeats what must be written after the outside world already acted, while our store is away, for about a minute. */
@Component
class Insistence {

    private static final int ATTEMPTS = 12;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    void until(Runnable written) {
        Duration pause = Duration.ofMillis(100);
        for (int attempt = 1; ; attempt++) {
            try {
                written.run();
                return;
            } catch (DataAccessException | TransactionException away) {
                if (attempt == ATTEMPTS || !pause(pause)) {
                    throw away;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
