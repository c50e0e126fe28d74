package br.com.connectenergy.local.world;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.outside.OutsideMain;
import java.util.List;

/** Mail catcher and provider simulators in one JVM. */
record OutsidePart(WorldSettings world) implements Part {
    @Override
    public PartName name() {
        return PartName.OUTSIDE;
    }

    @Override
    public List<String> command() {
        Ports ports = world.ports();
        return JavaCommand.withHeap(192)
                .forQuickStart()
                .sharing(world, name())
                .main(
                        OwnClasses.classPath(world),
                        OutsideMain.class.getName(),
                        world.data().toAbsolutePath().toString(),
                        Integer.toString(ports.smtp()),
                        Integer.toString(ports.inbox()),
                        Integer.toString(ports.simulators()),
                        Integer.toString(ports.scanner()));
    }

    @Override
    public boolean healthy() {
        Ports ports = world.ports();
        return HttpProbe.isOk("http://127.0.0.1:" + ports.inbox() + "/health")
                && HttpProbe.isOk("http://127.0.0.1:" + ports.simulators() + "/health")
                && LoopbackPort.answers(ports.smtp())
                && LoopbackPort.answers(ports.scanner());
    }
}
