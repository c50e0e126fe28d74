package br.com.connectenergy.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Bad input on every operation of the contract: a sample in every build, all of it by {@code ./connect fault attack}. */
@Tag("RNF010")
@Tag("RNF012")
@CounterTest
@Import({Counter.class, ServerLog.Switch.class})
@DirtiesContext
@TestPropertySource(
        properties = {
            "connectenergy.limits.sign-ins-per-quarter-hour-per-address=10000000",
            "connectenergy.limits.sign-ins-per-quarter-hour-per-account=10000000",
            "connectenergy.limits.uploads-per-hour-per-registration=10000000"
        })
class GeneratedAttackIT {

    private static final long SEED = Long.getLong("attack.seed", 20261121L);
    private static final boolean WHOLE = Boolean.getBoolean("attack.whole");
    private static final int OF_EACH_PLACE = 24;

    @Autowired
    private Counter counter;

    @Autowired
    private ServerLog log;

    @LocalServerPort
    private int port;

    @Test
    void noOperationFailsShowsItsInsideOrTakesWhatTheContractForbids() {
        JsonNode openApi =
                counter.browser().get("/api/v1/openapi.json").expect(200).json();
        String terms = counter.browser().get("/api/v1/terms").expect(200).text("/version");
        String name = "generated-" + SEED;
        try (AttackRun run = new AttackRun(name, openApi, terms, port)) {
            List<Case> all = Generator.all(run.contract(), new Seats(counter, "gerado").all(), SEED);
            List<Case> cases = WHOLE ? all : Generator.sample(all, OF_EACH_PLACE, SEED);

            Tally tally = run.send(cases);

            Report report = new Report(name, tally, log.requests(name), log.answers(name));
            report.write();
            String story = String.join("\n", report.lines());
            assertThat(tally.findings().size()).as(story).isZero();
            assertThat(tally.operations())
                    .as(story)
                    .isEqualTo(run.contract().operations().size());
            assertThat(tally.neverReached()).as(story).isEmpty();
            assertThat(tally.insideShare()).as(story).isGreaterThan(0.7);
            // a request whose first line cannot be read is refused before it says of which run it is
            assertThat(report.counted()).as(story).isGreaterThan(cases.size() * 99L / 100);
            assertThat(report.answers()).as(story).doesNotContainKey(429);
            assertThat(tally.codes()).as(story).hasSizeGreaterThan(15);
        }
    }

    @Test
    void theSameSeedMakesTheSameCases() {
        JsonNode openApi =
                counter.browser().get("/api/v1/openapi.json").expect(200).json();
        Contract contract = new Contract(openApi);
        List<Seat> seats = new Seats(counter, "mesma").all();

        List<Case> once = Generator.sample(Generator.all(contract, seats, 7), 5, 7);
        List<Case> again = Generator.sample(Generator.all(contract, seats, 7), 5, 7);
        List<Case> other = Generator.sample(Generator.all(contract, seats, 8), 5, 8);

        assertThat(once).isEqualTo(again).isNotEqualTo(other);
        assertThat(Generator.MUTATIONS.stream().map(Mutation::name).distinct()).hasSizeGreaterThan(100);
    }
}
