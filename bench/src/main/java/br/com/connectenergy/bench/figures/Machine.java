package br.com.connectenergy.bench.figures;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine a figure was taken on; figures of different machines do not compare. */
public final class Machine {
    private Machine() {}

    public static Map<String, Object> facts(double loadBefore) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("memory_gib", Math.round(system.getTotalMemorySize() / 107_374_182.4) / 10.0);
        facts.put("load_average_before", loadBefore);
        facts.put("load_average_after", loadAverage());
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("jdk", System.getProperty("java.vendor") + " " + Runtime.version());
        return facts;
    }

    public static double loadAverage() {
        return Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 100) / 100.0;
    }
}
