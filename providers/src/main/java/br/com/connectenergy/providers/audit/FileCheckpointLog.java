package br.com.connectenergy.providers.audit;

import br.com.connectenergy.core.audit.Checkpoint;
import br.com.connectenergy.core.audit.CheckpointLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;

/** Checkpoints in a folder, a file for each day (UTC) and a line for each block, only ever appended to. */
final class FileCheckpointLog implements CheckpointLog {

    private final Path directory;

    FileCheckpointLog(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void publish(Checkpoint checkpoint) {
        ByteBuffer line = StandardCharsets.UTF_8.encode(checkpoint.line() + "\n");
        try (FileChannel file = FileChannel.open(
                file(checkpoint), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(Checkpoint checkpoint) {
        return directory.resolve(checkpoint.sealedAt().atZone(ZoneOffset.UTC).toLocalDate() + ".jsonl");
    }
}
