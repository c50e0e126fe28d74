package br.com.connectenergy.local.testworld;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.http.JsonHttp;
import br.com.connectenergy.local.postgres.PostgresProcess;
import br.com.connectenergy.local.postgres.PostgresSettings;
import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;

/** The real engine, database and outside world of a test run, with one clock for all of it that only moves forward. */
public final class TestWorld {
    private final World world;
    private final List<Consumer<Duration>> clocks = new CopyOnWriteArrayList<>();

    TestWorld(World world) {
        this.world = world;
    }

    /** The world named by the system property {@code connect.world}, else the one that runs, else a new one. */
    public static TestWorld get() {
        return Shared.WORLD;
    }

    public World world() {
        return world;
    }

    public String grpcAddress() {
        return "http://127.0.0.1:" + ports().brokerGrpc();
    }

    public String restAddress() {
        return "http://127.0.0.1:" + ports().brokerRest();
    }

    /** Operate and Tasklist; in test worlds demo/demo signs in, too. */
    public String webappsUrl() {
        return "http://127.0.0.1:" + ports().webapps();
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + ports().api();
    }

    public RegistrySimulator simulators() {
        return new RegistrySimulator("http://127.0.0.1:" + ports().simulators());
    }

    public MailCatcher mails() {
        return new MailCatcher("http://127.0.0.1:" + ports().inbox());
    }

    /** The database that the applications of this world use. */
    public PGSimpleDataSource database() {
        PostgresSettings settings = new PostgresSettings(
                world.settings().data().resolve("postgres"),
                world.settings().log(PartName.POSTGRES),
                ports().postgres());
        return PostgresProcess.dataSource(settings, PostgresSettings.DATABASE);
    }

    /** Starts workers and api as jars of this build; parts that run already stay. */
    public void startApps() {
        world.start(PartName.WORKERS);
        world.start(PartName.API);
    }

    public void stopApps() {
        world.stop(PartName.API);
        world.stop(PartName.WORKERS);
    }

    /** A clock of the test itself, or of an application inside its JVM, that moves with the world's. */
    public void onTravel(Consumer<Duration> clock) {
        clocks.add(clock);
    }

    /** Moves every clock forward together: applications first, so that no timer fires into their past. */
    public void travel(Duration distance) {
        if (distance.isNegative() || distance.isZero()) throw new IllegalArgumentException("time moves forward only");
        Map<String, String> applications = Map.of("offsetMilli", Long.toString(distance.toMillis()));
        if (world.pid(PartName.WORKERS) > 0)
            clock(ports().workers(), "/actuator").post("/clock", applications);
        if (world.pid(PartName.API) > 0)
            clock(ports().apiManagement(), "/actuator").post("/clock", applications);
        clocks.forEach(clock -> clock.accept(distance));
        engineClock().post("/clock/add", Map.of("offsetMilli", distance.toMillis()));
        new WorldClock(world.settings()).add(distance);
    }

    /** Runs something while the engine's clock stands at a whole second; afterwards it is no earlier than that. */
    public void atAWholeSecond(Runnable work) {
        Instant second = now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        engineClock().post("/clock/pin", Map.of("epochMilli", second.toEpochMilli()));
        try {
            work.run();
        } finally {
            engineClock().delete("/clock");
            new WorldClock(world.settings()).bringEngineForward();
        }
        while (now().isBefore(second)) DetachedProcess.pause(Duration.ofMillis(50));
    }

    /** The engine's time. */
    public Instant now() {
        return Instant.parse(engineClock().get("/clock").get("instant").asString());
    }

    /** True when the parts that every process test needs answer. */
    boolean isUp() {
        return HttpProbe.isOk("http://127.0.0.1:" + ports().brokerManagement() + "/actuator/health/readiness")
                && world.healthy(PartName.WEBAPPS);
    }

    private JsonHttp engineClock() {
        return clock(ports().brokerManagement(), "/actuator");
    }

    private static JsonHttp clock(int port, String path) {
        return new JsonHttp("http://127.0.0.1:" + port + path);
    }

    private Ports ports() {
        return world.settings().ports();
    }

    private static final class Shared {
        static final TestWorld WORLD = TestWorldFinder.find();
    }
}
