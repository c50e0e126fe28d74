package br.com.connectenergy.local;

import br.com.connectenergy.local.results.TestTotals;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sums up the results of all rooms; exit code 1 when a test failed or none ran. */
record ResultsCommand(Options options) {
    int run() {
        try {
            TestTotals totals = TestTotals.under(options.project());
            System.out.println(totals);
            return totals.failed() == 0 && totals.passed() > 0 ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException("The test results could not be read", e);
        }
    }
}
