package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.Connect;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.WorldUrls;
import br.com.connectenergy.local.world.WorldFile;
import br.com.connectenergy.local.world.WorldSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;

/** {@code ./connect demo}: starts the world if it is not up, plays every story over the public API, and reports what ended how. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> up = new ArrayList<>(List.of("up"));
        up.addAll(Arrays.asList(arguments));
        int code = Connect.run(up.toArray(String[]::new));
        if (code == 0) code = play(settings(arguments)) ? 0 : 1;
        System.exit(code);
    }

    private static boolean play(WorldSettings world) throws IOException, InterruptedException {
        if (world.tls()) SSLContext.setDefault(world.certificates().trust());
        Clock clock = Clock.systemUTC();
        Instant start = clock.instant();
        Cast cast = new Cast(world.project(), clock);
        List<Story> stories = cast.stories();
        System.out.printf("%n%d stories, companies from %s%n", stories.size(), cast.source());
        Outside outside = new Outside(WorldUrls.of(world.ports().base()).withPortal(world.portalUrl()));
        List<Verdict> verdicts = new Stage(outside, System.out).play(stories);
        Report report = new Report(start, Duration.between(start, clock.instant()), cast.source(), verdicts);
        report.write(world.data());
        long held = verdicts.stream().filter(Verdict::held).count();
        System.out.printf(
                "%n%d of %d stories ended as they should, in %.1f s%n", held, verdicts.size(), report.seconds());
        System.out.println("report: " + Report.html(world.data()) + " and " + Report.json(world.data()));
        return report.held();
    }

    /** The world that {@code up} has just found or started. */
    private static WorldSettings settings(String... arguments) {
        String project = ".";
        String data = "";
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--project")) project = arguments[i + 1];
            if (arguments[i].equals("--data")) data = arguments[i + 1];
        }
        Path folder = data.isEmpty() ? Path.of(project).resolve(".connect") : Path.of(data);
        return WorldFile.find(folder.toAbsolutePath())
                .orElseThrow(() -> new IllegalStateException("no world was left in " + folder));
    }
}
