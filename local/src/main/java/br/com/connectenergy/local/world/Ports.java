package br.com.connectenergy.local.world;

import br.com.connectenergy.local.net.LoopbackPort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All ports of one world: a base and a fixed offset for each use. */
public record Ports(int base) {
    public static final int DEFAULT_BASE = 18000;
    private static final int LARGEST_OFFSET = 100;

    public Ports {
        if (base < 1024 || base + LARGEST_OFFSET > 65535) {
            throw new Problem(
                    "The port base must lie between 1024 and " + (65535 - LARGEST_OFFSET) + ", not " + base + ".");
        }
    }

    /** The first base, counted upwards in hundreds, whose ports are all free now. */
    public static Ports firstFree(int from) {
        return IntStream.iterate(from, base -> base + 200 + LARGEST_OFFSET < 65535, base -> base + 200)
                .mapToObj(Ports::new)
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow(() -> new Problem("No hundred free ports were found above " + from + "."));
    }

    public int api() {
        return base + 80;
    }

    public int webapps() {
        return base + 81;
    }

    public int workers() {
        return base + 82;
    }

    public int apiManagement() {
        return base + 83;
    }

    public int webappsManagement() {
        return base + 84;
    }

    public int brokerRest() {
        return base + 88;
    }

    public int brokerGrpc() {
        return base + 65;
    }

    public int brokerCommand() {
        return base + 66;
    }

    public int brokerInternal() {
        return base + 67;
    }

    public int brokerManagement() {
        return base + 96;
    }

    public int openSearch() {
        return base + 92;
    }

    public int openSearchTransport() {
        return base + 93;
    }

    public int postgres() {
        return base + 54;
    }

    public int smtp() {
        return base + 25;
    }

    public int inbox() {
        return base + 26;
    }

    public int simulators() {
        return base + 70;
    }

    public int scanner() {
        return base + 31;
    }

    /** What a part listens on: port and what it is for. */
    public Map<Integer, String> of(PartName part) {
        Map<Integer, String> uses = new LinkedHashMap<>();
        switch (part) {
            case POSTGRES -> uses.put(postgres(), "PostgreSQL");
            case OPENSEARCH -> {
                uses.put(openSearch(), "OpenSearch HTTP");
                uses.put(openSearchTransport(), "OpenSearch transport");
            }
            case BROKER -> {
                uses.put(brokerRest(), "engine REST");
                uses.put(brokerGrpc(), "engine gRPC");
                uses.put(brokerCommand(), "engine commands");
                uses.put(brokerInternal(), "engine cluster");
                uses.put(brokerManagement(), "engine management");
            }
            case WEBAPPS -> {
                uses.put(webapps(), "Operate and Tasklist");
                uses.put(webappsManagement(), "Operate and Tasklist management");
            }
            case OUTSIDE -> {
                uses.put(smtp(), "mail catcher SMTP");
                uses.put(inbox(), "mail catcher inbox");
                uses.put(simulators(), "provider simulators");
                uses.put(scanner(), "malware scanner");
            }
            case WORKERS -> uses.put(workers(), "workers management");
            case API -> {
                uses.put(api(), "api and portal");
                uses.put(apiManagement(), "api management");
            }
        }
        return uses;
    }

    private boolean areFree() {
        return List.of(PartName.values()).stream()
                .flatMap(part -> of(part).keySet().stream())
                .allMatch(LoopbackPort::isFree);
    }
}
