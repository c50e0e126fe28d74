package br.com.connectenergy.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.attack.Finding.Kind;
import br.com.connectenergy.api.attack.Seat.Guest;
import br.com.connectenergy.api.attack.planted.FailingHoles;
import br.com.connectenergy.api.attack.planted.ForeignHoles;
import br.com.connectenergy.api.attack.planted.TakingHoles;
import br.com.connectenergy.api.attack.planted.TalkingHoles;
import br.com.connectenergy.api.security.Forger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The control of the attacks: of the holes that were planted they find at least nineteen of twenty, and none elsewhere. */
@Tag("RNF010")
@CounterTest
@Import({
    Counter.class,
    ServerLog.Switch.class,
    TakingHoles.class,
    TalkingHoles.class,
    FailingHoles.class,
    ForeignHoles.class
})
@DirtiesContext
class PlantedHolesIT {

    private static final Map<String, Kind> PLANTED = new TreeMap<>(Map.ofEntries(
            Map.entry("plantedNegative", Kind.INVALID_ACCEPTED),
            Map.entry("plantedLong", Kind.INVALID_ACCEPTED),
            Map.entry("plantedChoice", Kind.INVALID_ACCEPTED),
            Map.entry("plantedRequired", Kind.INVALID_ACCEPTED),
            Map.entry("plantedMassAssignment", Kind.INVALID_ACCEPTED),
            Map.entry("plantedAnyType", Kind.INVALID_ACCEPTED),
            Map.entry("plantedTrace", Kind.INSIDE_SHOWN),
            Map.entry("plantedClassName", Kind.INSIDE_SHOWN),
            Map.entry("plantedSql", Kind.INSIDE_SHOWN),
            Map.entry("plantedHeader", Kind.REFLECTED),
            Map.entry("plantedPage", Kind.REFLECTED),
            Map.entry("plantedTextProblem", Kind.NO_PROBLEM),
            Map.entry("plantedCode", Kind.UNKNOWN_CODE),
            Map.entry("plantedStatus", Kind.UNDECLARED),
            Map.entry("plantedField", Kind.ANSWER_BREAKS_CONTRACT),
            Map.entry("plantedNul", Kind.SERVER_ERROR),
            Map.entry("plantedNumber", Kind.SERVER_ERROR),
            Map.entry("plantedTwice", Kind.SERVER_ERROR),
            Map.entry("plantedWord", Kind.SERVER_ERROR),
            Map.entry("plantedDeep", Kind.SERVER_ERROR),
            Map.entry("plantedForeignRead", Kind.FOREIGN_ACCEPTED),
            Map.entry("plantedForeignDelete", Kind.FOREIGN_ACCEPTED),
            Map.entry("plantedClaims", Kind.FORGED_ACCEPTED)));

    @Autowired
    private Counter counter;

    @LocalServerPort
    private int port;

    @Test
    void ofThePlantedHolesNineteenOfTwentyAreFoundAndTheSoundOperationHasNone() {
        JsonNode openApi = plantedOnly(
                counter.browser().get("/api/v1/openapi.json").expect(200).json());
        Seats seats = new Seats(counter, "furo");
        Person ana = seats.ownerOf("PME");
        List<Finding> found = new ArrayList<>();
        try (AttackRun run = new AttackRun("planted", openApi, "1", port)) {
            assertThat(run.contract().operations()).hasSizeGreaterThan(PLANTED.size());
            found.addAll(run.send(Generator.all(
                            run.contract(), List.of(seats.strangers().getFirst()), 1))
                    .findings());
            OwnershipMatrix matrix = new OwnershipMatrix(run);
            matrix.askForeign(seats.of(ana), seats.strangers());
            matrix.askForged(seats.of(ana), List.of(unsigned(ana)));
            found.addAll(matrix.tally().findings());
        }

        List<String> missed = PLANTED.entrySet().stream()
                .filter(hole -> found.stream()
                        .noneMatch(one -> one.operation().equals(hole.getKey()) && one.kind() == hole.getValue()))
                .map(Map.Entry::toString)
                .toList();
        assertThat(PLANTED.size() - missed.size()).as("missed: %s", missed).isGreaterThanOrEqualTo((int)
                Math.ceil(PLANTED.size() * 0.95));
        assertThat(found)
                .filteredOn(one -> one.operation().equals("plantedNothing") && one.kind() != Kind.FORGED_ACCEPTED)
                .isEmpty();
    }

    private Seat unsigned(Person ana) {
        return new Seat(
                "alg none", Set.of(), last -> new Guest(counter.browser().holding("ce_at", Forger.unsigned(ana)), ""));
    }

    private static JsonNode plantedOnly(JsonNode openApi) {
        ObjectNode paths = (ObjectNode) openApi.at("/paths");
        List.copyOf(paths.propertyNames()).stream()
                .filter(path -> !path.startsWith("/api/v1/planted/"))
                .forEach(paths::remove);
        return openApi;
    }
}
