package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.bench.faults.Fault.Scene;
import br.com.connectenergy.local.world.PartName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One fault while registrations come in, then the invariants. */
public record FaultRun(Fault fault, long seed, boolean brief, int registrations) {
    private static final Duration REST = Duration.ofMinutes(5);

    public List<Finding> on(OwnWorld world, Journal journal) throws InterruptedException {
        Rows rows = new Rows(world.database());
        EngineInvariants engine =
                new EngineInvariants(rows, world.outside().webapps("ana.admin").operate());
        Promises promises = new Promises();
        RecordedInvariants recorded = new RecordedInvariants(rows, promises);
        MailInvariants mails = new MailInvariants(rows, world.outside().inbox());
        List<Finding> before = new ArrayList<>(recorded.check());
        before.addAll(mails.check());
        Settling settling = new Settling(rows, journal);
        Load load = Load.of(registrations, seed, world.outside(), promises);
        journal.note(registrations + " registrations begin");
        Thread people = Thread.ofVirtual().name("load").start(() -> runQuietly(load));
        fault.strike(new Scene(world, new Random(seed), journal, brief));
        people.join();
        journal.note(load.finished() + " applicants are done, " + load.gaveUp().size() + " gave up");
        for (PartName part : PartName.values()) {
            if (!world.world().healthy(part)) world.world().start(part);
        }
        boolean rested = settling.await(REST);
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("every applicant got through", load.size() + " applicants", load.gaveUp()));
        findings.add(new Finding(
                "everything comes to rest",
                "within " + REST.toMinutes() + " minutes",
                rested ? List.of() : List.of("no")));
        recorded.check().forEach(finding -> findings.add(finding.beyond(before)));
        mails.check().forEach(finding -> findings.add(finding.beyond(before)));
        findings.add(new DocumentInvariants(rows, world.world().settings()).check());
        findings.addAll(engine.check());
        return findings;
    }

    private static void runQuietly(Load load) {
        try {
            load.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
