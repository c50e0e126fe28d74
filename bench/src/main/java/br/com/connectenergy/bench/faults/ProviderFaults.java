package br.com.connectenergy.bench.faults;

import br.com.connectenergy.local.demo.drive.RegistrySimulator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Providers that answer late, wrong or not at all, one after the other in an order drawn from the seed. */
record ProviderFaults(List<Map<String, Object>> registryFaults, List<Map<String, Object>> mailFaults) implements Fault {

    static ProviderFaults slowRegistry() {
        return new ProviderFaults(
                List.of(
                        fault("/api/cnpj", "slow", Map.of("delayMillis", 3_000, "probability", 0.7)),
                        fault("/api/cnpj", "timeout", Map.of("probability", 0.5))),
                List.of());
    }

    static ProviderFaults everything() {
        return new ProviderFaults(
                List.of(
                        fault("/api/cnpj", "status", Map.of("status", 500, "probability", 0.6)),
                        fault("/api/cnpj", "status", Map.of("status", 429, "probability", 0.6)),
                        fault("/api/cnpj", "garbage", Map.of("probability", 0.5)),
                        fault("/api/cnpj", "reset", Map.of("probability", 0.5))),
                List.of(
                        fault("/smtp", "refuse", Map.of("probability", 0.5)),
                        fault("/smtp", "close", Map.of("probability", 0.3)),
                        fault("/smtp", "slow", Map.of("delayMillis", 1_500, "probability", 0.5))));
    }

    @Override
    public void strike(Scene scene) throws InterruptedException {
        RegistrySimulator registry = scene.world().outside().registry();
        RegistrySimulator mail =
                new RegistrySimulator(scene.world().outside().urls().inbox());
        List<Blow> blows = new ArrayList<>();
        registryFaults.forEach(fault -> blows.add(new Blow(registry, fault)));
        mailFaults.forEach(fault -> blows.add(new Blow(mail, fault)));
        Collections.shuffle(blows, scene.random());
        for (Blow blow : blows) {
            Map<String, Object> seeded = new HashMap<>(blow.fault());
            seeded.put("seed", scene.random().nextInt(1_000_000));
            scene.journal().note("provider misbehaves: " + seeded);
            blow.control().misbehave(seeded);
            scene.rest(scene.brief() ? 2_500 : 6_000, scene.brief() ? 4_000 : 12_000);
            blow.control().behave();
        }
        scene.journal().note("providers behave");
    }

    private static Map<String, Object> fault(String path, String mode, Map<String, Object> more) {
        Map<String, Object> fault = new HashMap<>(more);
        fault.put("path", path);
        fault.put("mode", mode);
        return Map.copyOf(fault);
    }

    private record Blow(RegistrySimulator control, Map<String, Object> fault) {}
}
