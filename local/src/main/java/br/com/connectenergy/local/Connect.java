package br.com.connectenergy.local;

import br.com.connectenergy.local.world.Problem;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The command behind the script {@code connect}: exit code 0 done, 1 unhealthy, 2 a problem that one sentence explains. */
public final class Connect {
    private Connect() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    public static int run(String... arguments) {
        try {
            Options options = Options.of(Arrays.asList(arguments));
            return switch (options.command()) {
                case "up" -> new UpCommand(options).run();
                case "down" -> new DownCommand(options).run();
                case "status" -> new StatusCommand(options).run();
                case "test-up" -> new TestWorldCommand(options).up();
                case "test-down" -> new TestWorldCommand(options).down();
                case "audit-verify", "audit-export", "audit-key" -> new AuditCommand(options).run();
                case "results" -> new ResultsCommand(options).run();
                default -> throw new Problem("Unknown command " + options.command() + ".");
            };
        } catch (Problem problem) {
            return say(problem.getMessage());
        } catch (UncheckedIOException e) {
            return say(sentence(e));
        }
    }

    private static String sentence(UncheckedIOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("No space left on device"))
                return "The disk is full: " + e.getMessage() + ".";
        }
        return e.getMessage() + ": " + e.getCause();
    }

    private static int say(@Nullable String sentence) {
        System.err.println("connect: " + sentence);
        return 2;
    }
}
