package br.com.connectenergy.local.world;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.opensearch.OpenSearchMain;
import br.com.connectenergy.local.opensearch.SearchStoreSetup;
import java.util.List;
import java.util.regex.Pattern;

/** The search store that the engine exports to. */
record OpenSearchPart(WorldSettings world) implements Part {
    private static final Pattern USABLE = Pattern.compile("\"status\":\"(green|yellow)\"");

    @Override
    public PartName name() {
        return PartName.OPENSEARCH;
    }

    @Override
    public List<String> command() {
        return JavaCommand.withHeap(world.test() ? 640 : 768)
                .option("-XX:+UseSerialGC")
                .sharing(world, name())
                .main(
                        OwnClasses.classPath(world),
                        OpenSearchMain.class.getName(),
                        world.data().toAbsolutePath().resolve("opensearch").toString(),
                        Integer.toString(world.ports().openSearch()),
                        Integer.toString(world.ports().openSearchTransport()));
    }

    @Override
    public boolean healthy() {
        return HttpProbe.get(url(world) + "/_cluster/health")
                .filter(health -> USABLE.matcher(health).find())
                .isPresent();
    }

    @Override
    public void afterStart() {
        new SearchStoreSetup(url(world), world.project()).apply();
    }

    static String url(WorldSettings world) {
        return "http://127.0.0.1:" + world.ports().openSearch();
    }
}
