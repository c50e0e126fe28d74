package br.com.connectenergy.bench.journey;

import static org.awaitility.Awaitility.await;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.CheckDigits;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Inbox.Message;
import br.com.connectenergy.local.demo.drive.Licence;
import br.com.connectenergy.local.demo.drive.Operate;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.SignUp;
import br.com.connectenergy.local.demo.drive.StaffWebapps;
import br.com.connectenergy.local.demo.drive.Steps;
import br.com.connectenergy.local.testworld.TestWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.JsonNode;

/** The running product as the journeys see it, started once for all of them. */
final class Product {
    static final String REVIEW = "userTask_reviewRegistration";
    private static final AtomicInteger COMPANIES = new AtomicInteger();
    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final Product RUNNING = start();

    private final TestWorld world;
    private final OwnWorld own;

    private Product(TestWorld world) {
        this.world = world;
        this.own = OwnWorld.around(world.world());
    }

    static Product running() {
        return RUNNING;
    }

    private static Product start() {
        TestWorld world = TestWorld.get();
        world.startApps();
        return new Product(world);
    }

    OwnWorld own() {
        return own;
    }

    Outside outside() {
        return own.outside();
    }

    /** As the e-mails name it. */
    String portalUrl() {
        return world.world().settings().portalUrl();
    }

    /** What the clock of the product says; it may be far ahead, where other journeys have travelled. */
    String clockUrl() {
        int port = world.world().settings().ports().apiManagement();
        return "http://127.0.0.1:" + port + "/actuator/clock";
    }

    SignUp signUp() {
        return new SignUp(outside(), Steps.UNWATCHED);
    }

    /** Moves the engine's and both applications' clocks together. */
    void travel(Duration ahead) {
        world.travel(ahead);
    }

    /** A company nobody has heard of, in good standing with the registry. */
    Company company() {
        int number = COMPANIES.incrementAndGet();
        String root = "J%c%c%05d".formatted('A' + number % 26, 'A' + Math.floorMod(RUN.hashCode(), 26), number);
        Company company =
                Company.of(CheckDigits.cnpj(root + "0001"), "Empresa Jornada " + number, "4711302", "SP", RUN);
        outside().registry().put(company.registryEntry());
        return company;
    }

    static Licence licenceUntil(LocalDate expiry) {
        return new Licence("DSP 1.500/2023", "60123", "TRADER", expiry);
    }

    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions();
    }

    void awaitStatus(Applicant applicant, String status) {
        eventually().until(applicant::status, status::equals);
    }

    String instance(Applicant applicant) {
        return found(() -> Optional.of(outside().desk("ana.admin").processInstanceKey(applicant.id()))
                .filter(key -> !key.isEmpty()));
    }

    JsonNode dossier(Applicant applicant) {
        return outside().desk("ana.admin").dossier(applicant.id());
    }

    /** The open task at an element of one instance, another than the one answered before. */
    String task(StaffWebapps staff, String instance, String element, String before) {
        return found(() -> staff.openTasks(instance, element).stream()
                .filter(task -> !task.equals(before))
                .findFirst());
    }

    /** An instance that has ended, at this end and no other. */
    void awaitEnd(String instance, String end) {
        Operate operate = outside().webapps("ana.admin").operate();
        eventually().until(() -> operate.stateOf(instance), "COMPLETED"::equals);
        eventually()
                .until(
                        () -> operate.elements(instance, "COMPLETED").stream()
                                .filter(element -> element.startsWith("endEvent_"))
                                .filter(element -> !element.equals("endEvent_reviewEscalated"))
                                .toList(),
                        List.of(end)::equals);
    }

    List<String> subjects(Company company) {
        return outside().inbox().to(company.email()).stream()
                .map(Message::subject)
                .toList();
    }

    static <T> T found(Supplier<Optional<T>> source) {
        return eventually().until(source::get, Optional::isPresent).orElseThrow();
    }
}
