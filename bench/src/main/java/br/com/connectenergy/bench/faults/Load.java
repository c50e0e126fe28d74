package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.demo.drive.CheckDigits;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Company.Situation;
import br.com.connectenergy.local.demo.drive.Licence;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.local.demo.drive.UnexpectedAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Registrations that come in while something breaks: seven clean PMEs, two suppliers and one closed company in ten. */
final class Load {
    private static final int AT_ONCE = 12;
    private final Outside outside;
    private final Promises promises;
    private final List<Company> companies;
    private final Queue<String> gaveUp = new ConcurrentLinkedQueue<>();
    private final AtomicInteger finished = new AtomicInteger();

    private Load(Outside outside, Promises promises, List<Company> companies) {
        this.outside = outside;
        this.promises = promises;
        this.companies = companies;
    }

    /** The registry knows the companies before the first fault. */
    static Load of(int count, long seed, Outside outside, Promises promises) {
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String root = "F%07d".formatted(Math.floorMod(seed * 100_003 + i, 10_000_000L));
            Company company =
                    Company.of(CheckDigits.cnpj(root + "0001"), "Empresa Teimosa " + i, "4711302", "SP", "s" + seed);
            outside.registry().put(company.registryEntry(closed(i) ? Situation.CLOSED : Situation.ACTIVE));
            companies.add(company);
        }
        return new Load(outside, promises, companies);
    }

    /** Comes back when every applicant is done or has given up. */
    void run() throws InterruptedException {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < companies.size(); i++) {
                int number = i;
                all.add(people.submit(() -> register(number)));
            }
            people.shutdown();
            if (!people.awaitTermination(15, TimeUnit.MINUTES)) people.shutdownNow();
            if (all.stream().anyMatch(one -> !one.isDone())) gaveUp.add("the load did not end within 15 minutes");
        }
    }

    int finished() {
        return finished.get();
    }

    int size() {
        return companies.size();
    }

    /** Why applicants gave up; a fault that ends must leave none. */
    List<String> gaveUp() {
        return List.copyOf(gaveUp);
    }

    private void register(int number) {
        Optional<Licence> licence = number % 10 == 3 || number % 10 == 6
                ? Optional.of(new Licence("DSP 2.100/2024", "50715", "TRADER", LocalDate.of(2030, 12, 31)))
                : Optional.empty();
        try {
            new StubbornApplicant(outside, promises, companies.get(number)).register(licence);
        } catch (Patience.NotInTime | UnexpectedAnswer e) {
            gaveUp.add("applicant " + number + ": " + e.getMessage());
        } finally {
            finished.incrementAndGet();
        }
    }

    private static boolean closed(int number) {
        return number % 10 == 9;
    }
}
