package br.com.connectenergy.workers.audit;

import br.com.connectenergy.core.audit.AuditArchive;
import br.com.connectenergy.core.audit.AuditVerdict;
import br.com.connectenergy.core.audit.Checkpoint;
import br.com.connectenergy.core.audit.SealPem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Carries one command out and answers its exit code. */
final class AuditCommand {

    private final AuditOptions options;
    private final Consumer<String> screen;

    AuditCommand(AuditOptions options, Consumer<String> screen) {
        this.options = options;
        this.screen = screen;
    }

    int run() throws IOException {
        return switch (options.command()) {
            case "verify" -> verify();
            case "export" -> export();
            default -> key();
        };
    }

    private int verify() throws IOException {
        List<Checkpoint> checkpoints = checkpoints(options.checkpoints());
        try (AuditArchive archive = archive()) {
            AuditVerdict verdict =
                    archive.verify(SealPem.publicKeys(Files.readString(options.publicKeys())), checkpoints);
            screen.accept(verdict.sentence());
            if (verdict.intact()) screen.accept(checkpoints.size() + " checkpoints were compared.");
            return verdict.intact() ? 0 : 1;
        }
    }

    private int export() throws IOException {
        // Read first: a mistyped moment must not empty the file of an earlier export.
        Instant from = options.from();
        Instant until = options.until();
        AtomicLong written = new AtomicLong();
        try (AuditArchive archive = archive();
                BufferedWriter file = Files.newBufferedWriter(options.file())) {
            archive.export(from, until, line -> {
                write(file, line);
                written.incrementAndGet();
            });
        }
        screen.accept(written + " events were written to " + options.file() + ".");
        return 0;
    }

    private int key() throws IOException {
        screen.accept(Files.readString(options.publicKeys()).strip());
        return 0;
    }

    private AuditArchive archive() {
        return AuditArchive.open(options.databaseUrl(), options.databaseUser(), options.databasePassword());
    }

    private static List<Checkpoint> checkpoints(Path path) throws IOException {
        if (!Files.isDirectory(path)) return read(path);
        List<Checkpoint> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    private static List<Checkpoint> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Checkpoint::parse).toList();
        }
    }

    private static void write(BufferedWriter file, String line) {
        try {
            file.write(line);
            file.newLine();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
