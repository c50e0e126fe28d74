package br.com.connectenergy.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.bench.faults.Fault;
import br.com.connectenergy.bench.faults.FaultRun;
import br.com.connectenergy.bench.faults.Faults;
import br.com.connectenergy.bench.faults.Finding;
import br.com.connectenergy.bench.faults.Journal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The telling faults in their short form; the long ones run by name with {@code ./connect fault}. */
class ShortFaultsIT {
    private static final int REGISTRATIONS = 20;

    @ParameterizedTest
    @CsvSource({"kill-all, 20261121", "provider-misbehaviour, 7"})
    void losesAndDoublesNothing(String name, long seed) throws InterruptedException {
        Fault fault = Objects.requireNonNull(Faults.all().get(name));

        List<Finding> findings = new FaultRun(fault, seed, true, REGISTRATIONS)
                .on(Product.running().own(), new Journal(System.out));

        findings.forEach(finding -> System.out.println(finding.line()));
        assertThat(findings)
                .filteredOn(finding -> !finding.violations().isEmpty())
                .isEmpty();
    }
}
