package br.com.connectenergy.bench;

import br.com.connectenergy.local.camunda.CamundaDistribution;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.WorldUrls;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.World;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import io.camunda.client.CamundaClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh world that nobody else uses: own data folder, own ports, thrown away by the next run of the same name. */
public final class OwnWorld implements AutoCloseable {
    private static final int FIRST_BASE = 30_000;
    private final World world;
    private final boolean started;
    private final Outside outside;

    private OwnWorld(World world, boolean started) {
        this.world = world;
        this.started = started;
        this.outside = new Outside(WorldUrls.of(world.settings().ports().base()));
    }

    /** How the world will be, before it starts. */
    public record Plan(WorldSettings settings) {
        public Plan with(PartName part, Map<String, String> environment) {
            return new Plan(settings.withEnvironment(part, environment));
        }
    }

    static Plan plan(String name, Arguments asked) {
        Path project = Path.of(System.getProperty("connect.project", "")).toAbsolutePath();
        Path data = Path.of(asked.get("data", project.resolve(".connect").toString()))
                .resolve(name);
        WorldFile.find(data).ifPresent(last -> World.at(last).down(System.out::println));
        Ports ports = asked.has("port-base")
                ? new Ports((int) asked.number("port-base", FIRST_BASE))
                : Ports.firstFree(FIRST_BASE);
        return new Plan(new WorldSettings(project, data, ports, true));
    }

    static OwnWorld start(Plan plan) {
        World world = World.at(plan.settings());
        world.down(System.out::println);
        world.wipe();
        unpackEngine(plan.settings());
        world.up(Set.of(PartName.values()), System.out::println);
        return new OwnWorld(world, true);
    }

    /** With {@code --world DIR} the world that runs there already, else a new one. */
    static OwnWorld start(String name, Arguments asked, UnaryOperator<Plan> adapted) {
        if (asked.has("world")) return around(World.of(Path.of(asked.get("world", ""))));
        return start(adapted.apply(plan(name, asked)));
    }

    /** A world that somebody else started and will stop. */
    public static OwnWorld around(World world) {
        return new OwnWorld(world, false);
    }

    private static void unpackEngine(WorldSettings settings) {
        CamundaDistribution distribution = new CamundaDistribution(settings.distributions());
        if (!distribution.isUnpacked())
            distribution.unpack(
                    settings.distributions().resolve("download").resolve(CamundaDistribution.NAME + ".tar.gz"));
        distribution.check();
    }

    public World world() {
        return world;
    }

    public Outside outside() {
        return outside;
    }

    public DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + world.settings().ports().postgres() + "/connect");
        source.setUser("connect");
        source.setPassword("connect");
        return source;
    }

    public CamundaClient engine() {
        Ports ports = world.settings().ports();
        return CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://127.0.0.1:" + ports.brokerGrpc()))
                .restAddress(URI.create("http://127.0.0.1:" + ports.brokerRest()))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(Duration.ofSeconds(10))
                .numJobWorkerExecutionThreads(32)
                .build();
    }

    @Override
    public void close() {
        if (started) world.down(System.out::println);
    }
}
