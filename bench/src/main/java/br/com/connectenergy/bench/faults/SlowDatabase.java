package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.fault.TcpProxy;
import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.world.PartName;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A network between both applications and PostgreSQL that turns slow, loses its connections and swallows what is sent. */
final class SlowDatabase implements Fault {
    private final AtomicReference<@Nullable TcpProxy> between = new AtomicReference<>();

    @Override
    public OwnWorld.Plan prepare(OwnWorld.Plan plan) {
        TcpProxy proxy =
                TcpProxy.start(LoopbackPort.anyFree(), plan.settings().ports().postgres());
        between.set(proxy);
        Map<String, String> through =
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/connect");
        return plan.with(PartName.API, through).with(PartName.WORKERS, through);
    }

    @Override
    public void strike(Scene scene) throws InterruptedException {
        TcpProxy proxy = between.get();
        if (proxy == null) throw new IllegalStateException("the proxy must be there before the world starts");
        scene.rest(1_000, 2_500);
        int millis = 50 + scene.random().nextInt(200);
        scene.journal().note("database answers " + millis + " ms late");
        proxy.latency(Duration.ofMillis(millis));
        scene.rest(scene.brief() ? 4_000 : 15_000, scene.brief() ? 6_000 : 25_000);
        scene.journal().note("every database connection is reset");
        proxy.resetConnections();
        scene.rest(2_000, 4_000);
        scene.journal().note("the database's network swallows everything");
        proxy.blackHole();
        scene.rest(3_000, 8_000);
        proxy.heal();
        scene.journal().note("database network is well");
    }

    @Override
    public void cleanUp() {
        TcpProxy proxy = between.getAndSet(null);
        if (proxy != null) proxy.close();
    }
}
