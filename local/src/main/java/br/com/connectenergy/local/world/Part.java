package br.com.connectenergy.local.world;

import java.util.List;
import java.util.Map;

/** One part of the world: how its process is started and how its health is asked. */
interface Part {
    PartName name();

    /** Files that must be there before the start. */
    default void prepare() {}

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    boolean healthy();

    /** Right after this start and only then. */
    default void afterLaunch() {}

    /** Data that the part must hold before the world counts as ready. */
    default void afterStart() {}
}
