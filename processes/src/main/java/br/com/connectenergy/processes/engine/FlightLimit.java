package br.com.connectenergy.processes.engine;

/**
 * How many commands may be under way at once. Every command that the engine was too busy for takes a share away, every
 * one it took gives a little back: more in flight than it can take brings refusals, not throughput.
 */
final class FlightLimit {
    private static final double SHARE_LEFT = 0.7;
    private static final int LEAST = 2;

    private final int most;
    private double limit;
    private int inFlight;

    FlightLimit(int most) {
        this.most = Math.max(LEAST, most);
        this.limit = this.most;
    }

    synchronized void depart() throws InterruptedException {
        while (inFlight >= (int) limit) {
            wait();
        }
        inFlight++;
    }

    synchronized void land(EngineAnswer answer) {
        inFlight--;
        limit = switch (answer) {
            case BUSY -> Math.max(LEAST, limit * SHARE_LEFT);
            case DONE -> Math.min(most, limit + 1 / limit);
            case AWAY, EARLY, REFUSED -> limit;
        };
        notifyAll();
    }

    synchronized int limit() {
        return (int) limit;
    }
}
