package br.com.connectenergy.local.opensearch;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/** Runs one OpenSearch node until it is told to end: arguments are data folder, HTTP port, transport port. */
public final class OpenSearchMain {
    private OpenSearchMain() {}

    public static void main(String... arguments) throws InterruptedException {
        int httpPort = Integer.parseInt(arguments[1]);
        OpenSearchRunner runner = new FixedPortRunner(httpPort);
        runner.onBuild((number, settings) -> configure(settings, httpPort, Integer.parseInt(arguments[2])));
        runner.build(OpenSearchRunner.newConfigs()
                .clusterName("connect-energy")
                .numOfNode(1)
                .basePath(arguments[0])
                .pluginTypes(IndexStateManagementPlugin.class.getName())
                .build());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close(runner);
            ended.countDown();
        }));
        ended.await();
    }

    private static void configure(Settings.Builder settings, int httpPort, int transportPort) {
        settings.put("discovery.type", "single-node");
        settings.putList("discovery.seed_hosts");
        settings.remove("cluster.initial_cluster_manager_nodes");
        settings.putList("node.roles", "cluster_manager", "data", "ingest");
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", httpPort);
        settings.put("transport.port", transportPort);
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        settings.put("cluster.max_shards_per_node", 5000);
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException e) {
            System.err.println("OpenSearch did not end cleanly: " + e.getMessage());
        }
    }

    /** The runner itself looks for a free port below 9300 only; here the port is given. */
    private static final class FixedPortRunner extends OpenSearchRunner {
        private final int port;

        FixedPortRunner(int port) {
            this.port = port;
        }

        @Override
        protected int getAvailableHttpPort(int number) {
            return port;
        }
    }
}
