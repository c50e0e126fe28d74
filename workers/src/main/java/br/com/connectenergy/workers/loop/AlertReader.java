package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.alert.AlertWatch;
import org.springframework.stereotype.Component;

/** Has the newly sealed trail read for signals, with the thresholds of the settings. */
@Component
final class AlertReader {

    private final AlertWatch watch;
    private final AlertThresholds thresholds;

    AlertReader(AlertWatch watch, AlertThresholds thresholds) {
        this.watch = watch;
        this.thresholds = thresholds;
    }

    /** True when there may be more. */
    boolean read() {
        return watch.read(thresholds.settings()) > 0;
    }
}
