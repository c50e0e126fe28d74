package br.com.connectenergy.local.world;

import br.com.connectenergy.local.http.HttpProbe;
import java.util.List;
import java.util.Map;

/** The engine: broker with embedded gateway and the exporter to the search store. */
record BrokerPart(WorldSettings world) implements Part {
    @Override
    public PartName name() {
        return PartName.BROKER;
    }

    @Override
    public void prepare() {
        files().writeSettings();
    }

    @Override
    public List<String> command() {
        return files().command(JavaCommand.withHeap(1024), "io.camunda.application.StandaloneBroker");
    }

    @Override
    public Map<String, String> environment() {
        return files().environment();
    }

    @Override
    public boolean healthy() {
        return HttpProbe.isOk("http://127.0.0.1:" + world.ports().brokerManagement() + "/actuator/health/readiness");
    }

    @Override
    public void afterLaunch() {
        if (world.test()) new WorldClock(world).bringEngineForward();
    }

    private CamundaFiles files() {
        return new CamundaFiles(world, name());
    }
}
