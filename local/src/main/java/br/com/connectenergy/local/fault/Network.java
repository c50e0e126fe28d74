package br.com.connectenergy.local.fault;

import java.time.Duration;

/** The state of a simulated network; 0 means without limit. */
record Network(Mode mode, Duration latency, int bytesPerSecond, int slice) {
    static final Network HEALTHY = new Network(Mode.OPEN, Duration.ZERO, 0, 0);

    Network withMode(Mode changed) {
        return new Network(changed, latency, bytesPerSecond, slice);
    }

    Network withLatency(Duration changed) {
        return new Network(mode, changed, bytesPerSecond, slice);
    }

    Network withBytesPerSecond(int changed) {
        return new Network(mode, latency, changed, slice);
    }

    Network withSlice(int changed) {
        return new Network(mode, latency, bytesPerSecond, changed);
    }

    /** What happens to data at all. */
    enum Mode {
        OPEN,
        BLACK_HOLE,
        CUT
    }
}
