package br.com.connectenergy.workers.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * {@code verify}, {@code export} or {@code key}, with the settings of the workers from the environment: exit code 0
 * intact or done, 1 broken, 2 a problem that one sentence explains.
 */
public final class AuditMain {
    private AuditMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            AuditOptions options = AuditOptions.of(Arrays.asList(arguments), System.getenv());
            return new AuditCommand(options, System.out::println).run();
        } catch (IOException | UncheckedIOException problem) {
            return say("a file cannot be read or written (" + problem.getMessage() + ")");
        } catch (RuntimeException problem) {
            return say(String.valueOf(problem.getMessage()));
        }
    }

    private static int say(String sentence) {
        System.err.println("audit: " + sentence);
        return 2;
    }
}
