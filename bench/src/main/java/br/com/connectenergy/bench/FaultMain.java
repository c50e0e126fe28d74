package br.com.connectenergy.bench;

import br.com.connectenergy.bench.faults.Fault;
import br.com.connectenergy.bench.faults.FaultRun;
import br.com.connectenergy.bench.faults.Faults;
import br.com.connectenergy.bench.faults.Finding;
import br.com.connectenergy.bench.faults.Journal;
import java.util.List;
import java.util.TreeSet;

/** {@code ./connect fault NAME --seed N [--short]}: breaks a world of its own and says what held; exit code 1 on any violation. */
public final class FaultMain {
    private static final int LONG_LOAD = 200;
    private static final int SHORT_LOAD = 24;

    private FaultMain() {}

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        Fault fault = Faults.all().get(asked.name());
        if (fault == null) {
            System.err.println("No fault is named \"" + asked.name() + "\". There are: "
                    + new TreeSet<>(Faults.all().keySet()));
            System.exit(2);
            return;
        }
        long seed = asked.number("seed", System.nanoTime() % 1_000_000);
        boolean brief = asked.has("short");
        int registrations = (int) asked.number("registrations", brief ? SHORT_LOAD : LONG_LOAD);
        System.out.println("fault " + asked.name() + " --seed " + seed + (brief ? " --short" : ""));
        List<Finding> findings;
        try (OwnWorld world = OwnWorld.start("fault-" + asked.name(), asked, fault::prepare)) {
            findings = new FaultRun(fault, seed, brief, registrations).on(world, new Journal(System.out));
        } finally {
            fault.cleanUp();
        }
        findings.forEach(finding -> System.out.println(finding.line()));
        boolean held = findings.stream().allMatch(Finding::held);
        System.out.println(held ? "Everything held." : "Not everything held; replay with --seed " + seed + ".");
        System.exit(held ? 0 : 1);
    }
}
