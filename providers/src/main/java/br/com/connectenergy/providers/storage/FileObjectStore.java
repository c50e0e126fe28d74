package br.com.connectenergy.providers.storage;

import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Documents in a folder, each under its SHA-256. A file appears whole or not at all: it is written aside, forced to the
 * disk and renamed. What is read is checked against its name.
 */
final class FileObjectStore implements ObjectStore {

    private final Path objects;
    private final Path aside;

    FileObjectStore(Path directory) {
        this.objects = directory.resolve("sha256");
        this.aside = directory.resolve("writing");
        run(() -> {
            Files.createDirectories(objects);
            Files.createDirectories(aside);
            AbandonedFiles.remove(aside);
        });
    }

    @Override
    public void put(Sha256 hash, byte[] content) {
        if (!Sha256.of(content).equals(hash)) {
            throw new IllegalArgumentException("the content is not that of " + hash);
        }
        run(() -> {
            if (!holds(path(hash), content)) {
                write(hash, temporary -> fill(temporary, content));
            }
        });
    }

    @Override
    public Optional<byte[]> get(Sha256 hash) {
        try {
            byte[] content = Files.readAllBytes(path(hash));
            if (!Sha256.of(content).equals(hash)) {
                throw new ObjectCorrupted(hash);
            }
            return Optional.of(content);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean exists(Sha256 hash) {
        return Files.isRegularFile(path(hash));
    }

    @Override
    public void put(Sha256 hash, Path content) {
        run(() -> {
            if (exists(hash) && Sha256.of(path(hash)).equals(hash)) {
                return;
            }
            write(hash, temporary -> {
                Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
                Whole.require(hash, temporary);
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            });
        });
    }

    @Override
    public boolean copy(Sha256 hash, Path into) {
        try {
            Files.copy(path(hash), into, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Whole.require(hash, into);
        return true;
    }

    private Path path(Sha256 hash) {
        return folders(hash).getLast().resolve(hash.hex());
    }

    /** From the outermost in: two levels keep a folder small with millions of documents. */
    private List<Path> folders(Sha256 hash) {
        Path outer = objects.resolve(hash.hex().substring(0, 2));
        return List.of(objects, outer, outer.resolve(hash.hex().substring(2, 4)));
    }

    private static boolean holds(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content);
    }

    private static void fill(Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void write(Sha256 hash, Filling filling) throws IOException {
        List<Path> folders = folders(hash);
        Files.createDirectories(folders.getLast());
        Path temporary = Files.createTempFile(aside, "object", ".part");
        try {
            filling.into(temporary);
            Files.move(temporary, path(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folders.reversed());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A rename survives a power cut only when the folders that name it are on the disk too. */
    private static void force(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private interface Filling {
        void into(Path temporary) throws IOException;
    }

    private interface FileAction {
        void run() throws IOException;
    }

    private static void run(FileAction action) {
        try {
            action.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
