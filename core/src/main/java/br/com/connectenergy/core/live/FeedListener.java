package br.com.connectenergy.core.live;

import br.com.connectenergy.core.live.internal.NotificationEar;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Hears which companies moved, whichever application wrote it. What it hears may be late or twice, never the truth itself. */
@Component
public class FeedListener {
    private final NotificationEar ear;

    FeedListener(NotificationEar ear) {
        this.ear = ear;
    }

    /**
     * Blocks while it is wanted, and ends with an exception when the database is lost. Whatever was committed before
     * {@code listening} runs is not heard, so the caller reads the feed anew then.
     */
    public void listen(Runnable listening, Consumer<RegistrationId> moved, BooleanSupplier wanted) {
        ear.listen(listening, moved, wanted);
    }
}
