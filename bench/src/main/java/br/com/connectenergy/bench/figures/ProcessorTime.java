package br.com.connectenergy.bench.figures;

import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.World;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Core time that each part of a world has used so far, its child processes included; it tells where a rate ends. */
final class ProcessorTime {
    private final Map<PartName, Duration> used = new EnumMap<>(PartName.class);

    private ProcessorTime() {}

    static ProcessorTime of(World world) {
        ProcessorTime time = new ProcessorTime();
        for (PartName part : PartName.values()) {
            Duration sum = ProcessHandle.of(world.pid(part)).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
            time.used.put(part, sum);
        }
        return time;
    }

    /** Core milliseconds since then for each of so many things, of the given parts together. */
    double since(ProcessorTime then, int count, PartName... parts) {
        Duration sum = Duration.ZERO;
        for (PartName part : parts) {
            sum = sum.plus(used.getOrDefault(part, Duration.ZERO)).minus(then.used.getOrDefault(part, Duration.ZERO));
        }
        return sum.toNanos() / 1e6 / count;
    }
}
