package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.core.tariff.Bills;
import br.com.connectenergy.core.tariff.Prices;
import br.com.connectenergy.core.tariff.Usage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;

/** Bills a second on one core, each with its whole explanation, beside the same arithmetic that explains nothing. */
public final class BillBench implements Bench {
    private static final int RUNS = 7;
    private static final int BILLS = 60_000;

    @Override
    public List<Row> measure(Supplier<OwnWorld> worlds) {
        Prices prices = BillExample.prices();
        List<Usage> usages = BillExample.usages();
        Samples ours = new Samples();
        Samples limit = new Samples();
        Samples fingerprinted = new Samples();
        long cents = 0;
        for (int run = 0; run <= RUNS; run++) {
            Measured own = rate(i -> Bills.of(usages.get(i % usages.size()), prices)
                    .total()
                    .value()
                    .unscaledValue()
                    .longValueExact());
            Measured bare = rate(i -> BareBill.cents(usages.get(i % usages.size()), prices));
            if (own.cents() != bare.cents()) throw new IllegalStateException("the two do not calculate the same");
            Measured hashed = rate(i -> Bills.of(usages.get(i % usages.size()), prices)
                    .fingerprint()
                    .hex()
                    .charAt(0));
            cents = own.cents();
            System.out.printf(
                    Locale.ROOT,
                    "run %d: ours %.0f/s, with fingerprint %.0f/s, limit %.0f/s%n",
                    run,
                    own.rate(),
                    hashed.rate(),
                    bare.rate());
            if (run == 0) continue;
            ours.add(own.rate());
            limit.add(bare.rate());
            fingerprinted.add(hashed.rate());
        }
        String remark = "A4 Verde, 30 days, five lines, " + BILLS + " bills a run of " + usages.size()
                + " consumer units, one thread; both come to the same " + cents + " cents. ";
        return List.of(
                new Row(
                        "regulated bill with its explanation",
                        "bills/s/core",
                        ours.median(),
                        Optional.empty(),
                        Optional.of(limit.median()),
                        remark + "limit: the same arithmetic on bare numbers"),
                new Row(
                        "the same with its fingerprint (SHA-256 over input and lines)",
                        "bills/s/core",
                        fingerprinted.median(),
                        Optional.empty(),
                        Optional.of(limit.median()),
                        remark));
    }

    private record Measured(double rate, long cents) {}

    private static Measured rate(IntToLongFunction bill) {
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < BILLS; i++) sum += bill.applyAsLong(i);
        return new Measured(BILLS / ((System.nanoTime() - start) / 1e9), sum);
    }
}
