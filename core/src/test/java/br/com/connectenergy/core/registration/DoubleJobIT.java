package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.notification.MailQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine hands a job out again when a worker is slow: two workers then hold the same job at the same time. */
@Tag("RNF008")
class DoubleJobIT {
    private static final List<String> WHY = List.of("CNAE_MISMATCH");

    private CoreWorld world;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        Candidate.admins(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFirstLinkIsMailedOnce() throws Exception {
        Candidate pme = Candidate.pme(world).submitted();
        twice(() -> {
            world.door(EmailProofs.class).request(pme.id, pme.processInstanceKey);
            return true;
        });

        assertThat(world.door(MailQueue.class).pending()).isEqualTo(1);
    }

    @Test
    void theRegistryAnswerIsRecordedOnce() throws Exception {
        Candidate pme = Candidate.pme(world).proved();
        world.registry.put(pme.registryEntry(RegistrySituation.ACTIVE));
        sameTwice(() -> world.door(RegistryLookups.class).lookUp(pme.id));

        assertThat(count("registry_snapshot")).isEqualTo(1);
        assertThat(audited("REGISTRY_LOOKED_UP")).isEqualTo(1);
    }

    @Test
    void aReviewOpensOneRound() throws Exception {
        Candidate pme = Candidate.pme(world).proved();
        sameTwice(() -> world.door(Reviews.class).open(pme.id, WHY));

        assertThat(count("registration_review")).isEqualTo(1);
    }

    @Test
    void anAnswerIsJudgedOnce() throws Exception {
        Candidate pme = Candidate.pme(world).underReview();
        StaffAnswer answer = new StaffAnswer(1, "ana.admin", "REJECT", WHY);
        sameTwice(() -> world.door(Reviews.class).judge(pme.id, answer));

        assertThat(count("staff_decision")).isEqualTo(1);
        assertThat(audited("STAFF_DECISION_COUNTED")).isEqualTo(1);
    }

    @Test
    void anEscalationIsMailedOnce() throws Exception {
        Candidate pme = Candidate.pme(world).underReview();
        long before = world.door(MailQueue.class).pending();
        twice(() -> {
            world.door(Reviews.class).escalate(pme.id, 1);
            return true;
        });

        assertThat(world.door(MailQueue.class).pending()).isEqualTo(before + 2);
        assertThat(audited("REVIEW_ESCALATED")).isEqualTo(1);
    }

    @Test
    void aCompanyIsAskedOnceAndItsAnswerTakenOnce() throws Exception {
        Candidate pme = Candidate.pme(world).proved();
        InformationRequests requests = world.door(InformationRequests.class);
        sameTwice(() -> requests.request(pme.id, WHY));

        assertThat(count("information_request")).isEqualTo(1);
        sameTwice(() -> requests.take(pme.id));
        assertThat(pme.now().state()).isEqualTo(RegistrationState.NEED_INFO);
    }

    @Test
    void anEndIsReachedOnce() throws Exception {
        Decisions decisions = world.door(Decisions.class);
        Candidate approved = Candidate.pme(world).proved();
        Candidate rejected = Candidate.pme(world).proved();
        Candidate expired = Candidate.pme(world).asked();
        twice(() -> {
            decisions.approve(approved.id);
            decisions.reject(rejected.id, WHY);
            decisions.expire(expired.id);
            return true;
        });

        assertThat(audited("REGISTRATION_APPROVED")).isEqualTo(1);
        assertThat(audited("REGISTRATION_REJECTED")).isEqualTo(1);
        assertThat(audited("REGISTRATION_EXPIRED")).isEqualTo(1);
        assertThat(
                        world.sql()
                                .fetchValue(
                                        "select count(*) from notification where kind in ('REGISTRATION_APPROVED', 'REGISTRATION_REJECTED', 'REGISTRATION_EXPIRED')"))
                .isEqualTo(3L);
    }

    @Test
    void aLicenceIsCheckedAndASupplierSuspendedOnce() throws Exception {
        Candidate supplier = Candidate.supplier(world).approved();
        Licences licences = world.door(Licences.class);
        world.travel(Duration.between(world.now(), Instant.parse("2027-07-01T15:00:00Z")));
        licences.sweep(10);
        sameTwice(() -> licences.check(supplier.id));
        twice(() -> {
            licences.suspend(supplier.id);
            return true;
        });

        assertThat(count("licence_check")).isEqualTo(1);
        assertThat(audited("SUPPLIER_SUSPENDED")).isEqualTo(1);
    }

    private static <T> void sameTwice(Callable<T> job) throws Exception {
        List<T> answers = twice(job);

        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    private static <T> List<T> twice(Callable<T> job) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<T> together = () -> {
            start.await();
            return job.call();
        };
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = workers.invokeAll(List.of(together, together));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }

    private long audited(String action) {
        return number("select count(*) from audit_event where action = '" + action + "'");
    }

    private long number(String query) {
        return ((Number) java.util.Objects.requireNonNull(world.sql().fetchValue(query))).longValue();
    }
}
