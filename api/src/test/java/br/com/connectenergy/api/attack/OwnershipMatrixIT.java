package br.com.connectenergy.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.attack.Seat.Guest;
import br.com.connectenergy.api.security.Forger;
import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Every id of the API, found in the contract, held against everybody to whom it does not belong. */
@Tag("RNF010")
@CounterTest
@Import({Counter.class, Forger.class, ServerLog.Switch.class})
class OwnershipMatrixIT {

    @Autowired
    private Counter counter;

    @Autowired
    private Forger forger;

    @Autowired
    private ProcessTrace trace;

    @Autowired
    private ServerLog log;

    @LocalServerPort
    private int port;

    @Test
    void nobodyGetsAtWhatIsAnothersAndNoForgedTokenGetsAtAnything() {
        JsonNode openApi =
                counter.browser().get("/api/v1/openapi.json").expect(200).json();
        String terms = counter.browser().get("/api/v1/terms").expect(200).text("/version");
        Seats seats = new Seats(counter, "dono");
        Person ana = seats.ownerOf("PME");
        trace.enter(
                new ProcessVisit(881, 880, "licence-recheck", "serviceTask_checkLicence", Counter.idOf(ana.company())));
        seats.invite(ana);
        seats.registerUnit(ana);
        Seat victim = seats.of(ana);
        Seat applicant = seats.applicant();
        List<Seat> forged = forged(ana);
        List<Seat> others = seats.strangers();
        try (AttackRun run = new AttackRun("ownership", openApi, terms, port)) {
            OwnershipMatrix matrix = new OwnershipMatrix(run);
            long alive = matrix.alive(victim);

            matrix.askForeign(
                    victim, Stream.concat(others.stream(), forged.stream()).toList());
            matrix.askForeign(applicant, others);
            matrix.sendForeign(victim, others);
            matrix.askForged(victim, forged);

            Report report =
                    new Report("ownership", matrix.tally(), log.requests("ownership"), log.answers("ownership"));
            report.write();
            String story = String.join("\n", report.lines());
            assertThat(matrix.tally().findings().size()).as(story).isZero();
            assertThat(alive).isGreaterThan(5);
            assertThat(matrix.alive(victim)).as("everything is still there").isEqualTo(alive);
            assertThat(matrix.tally().sent()).isGreaterThan(400);
            assertThat(matrix.ids()).as("ids that were somebody's").hasSizeGreaterThan(15);
        }
    }

    private List<Seat> forged(Person ana) {
        Date past = Date.from(counter.now().minusSeconds(1));
        return List.of(
                holding("expired", forger.resigned(ana, claims -> claims.expirationTime(past))),
                holding("wrong audience", forger.resigned(ana, claims -> claims.audience("another-api"))),
                holding("alg none", Forger.unsigned(ana)),
                holding("HS256 with the public key", forger.signedWithThePublicKey(ana)));
    }

    private Seat holding(String name, String token) {
        return new Seat(name, Set.of(), last -> new Guest(counter.browser().holding("ce_at", token), ""));
    }
}
