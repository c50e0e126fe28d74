package br.com.connectenergy.local.http;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One ordered misbehaviour: for which path, how, how often and with which chance. */
public final class FaultRule {
    private final String path;
    private final String mode;
    private final int status;
    private final long delayMillis;
    private final double probability;
    private final Random chance;
    private int left;

    private FaultRule(JsonNode order) {
        this.path = order.path("path").asString("/");
        this.mode = order.path("mode").asString("status");
        this.status = order.path("status").asInt(503);
        this.delayMillis = order.path("delayMillis").asLong(2000);
        this.probability = order.path("probability").asDouble(1.0);
        this.chance = new Random(order.path("seed").asLong(1));
        this.left = order.path("count").asInt(Integer.MAX_VALUE);
    }

    static FaultRule of(@Nullable JsonNode order) {
        if (order == null || !order.isObject()) throw new IllegalArgumentException("a fault is a JSON object");
        return new FaultRule(order);
    }

    synchronized boolean strikes(String requestPath) {
        if (left == 0 || !requestPath.startsWith(path)) return false;
        if (probability < 1.0 && chance.nextDouble() >= probability) return false;
        left--;
        return true;
    }

    public String mode() {
        return mode;
    }

    public int status() {
        return status;
    }

    public long delayMillis() {
        return delayMillis;
    }
}
