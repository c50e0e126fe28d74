package br.com.connectenergy.local.world;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of the world in starting order. */
public enum PartName {
    POSTGRES("PostgreSQL 18"),
    OPENSEARCH("OpenSearch"),
    BROKER("Camunda broker"),
    WEBAPPS("Operate and Tasklist"),
    OUTSIDE("mail catcher and simulators"),
    WORKERS("workers"),
    API("api and portal");

    private final String title;

    PartName(String title) {
        this.title = title;
    }

    /** As it is written in files and on the screen. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** What must be healthy before this part can start. */
    Set<PartName> needs() {
        return switch (this) {
            case POSTGRES, OPENSEARCH, BROKER, OUTSIDE -> Set.of();
            case WEBAPPS -> Set.of(OPENSEARCH);
            case WORKERS, API -> Set.of(POSTGRES);
        };
    }

    public boolean isApplication() {
        return this == WORKERS || this == API;
    }

    public static Optional<PartName> of(String key) {
        return Stream.of(values()).filter(name -> name.key().equals(key)).findFirst();
    }
}
