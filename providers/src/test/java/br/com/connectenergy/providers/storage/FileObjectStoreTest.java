package br.com.connectenergy.providers.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileObjectStoreTest {

    private static final byte[] CONTENT = "%PDF-1.7 contrato social".getBytes(StandardCharsets.UTF_8);
    private static final Sha256 HASH = Sha256.of(CONTENT);

    @TempDir
    private Path directory;

    private FileObjectStore store;

    @BeforeEach
    void open() {
        store = new FileObjectStore(directory);
    }

    @Test
    void givesBackWhatItWasGivenAlsoAfterARestart() {
        store.put(HASH, CONTENT);
        FileObjectStore again = new FileObjectStore(directory);
        assertThat(again.exists(HASH)).isTrue();
        assertThat(again.get(HASH)).hasValue(CONTENT);
    }

    @Test
    void knowsNothingOfWhatItWasNotGiven() {
        assertThat(store.exists(HASH)).isFalse();
        assertThat(store.get(HASH)).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        store.put(HASH, CONTENT);
        store.put(HASH, CONTENT);
        assertThat(files()).hasSize(1);
    }

    @Test
    void takesAndGivesALargeContentAsAFile() throws IOException {
        Path given = Files.write(directory.resolve("given"), CONTENT);
        Path taken = Files.createFile(directory.resolve("taken"));
        assertThat(store.copy(HASH, taken)).isFalse();

        store.put(HASH, given);
        store.put(HASH, given);

        assertThat(store.get(HASH)).hasValue(CONTENT);
        assertThat(store.copy(HASH, taken)).isTrue();
        assertThat(taken).hasBinaryContent(CONTENT);
        assertThatThrownBy(() -> store.put(Sha256.of("outra"), given)).isInstanceOf(ObjectCorrupted.class);
        assertThat(store.exists(Sha256.of("outra"))).isFalse();
    }

    @Test
    void givesNoFileThatWasDamagedAndMendsItWhenItIsPutAgain() throws IOException {
        Path given = Files.write(directory.resolve("given"), CONTENT);
        store.put(HASH, given);
        Path kept = directory.resolve(
                "sha256/" + HASH.hex().substring(0, 2) + "/" + HASH.hex().substring(2, 4) + "/" + HASH.hex());
        Files.writeString(kept, "x");

        assertThatThrownBy(() -> store.copy(HASH, directory.resolve("taken"))).isInstanceOf(ObjectCorrupted.class);
        store.put(HASH, given);
        assertThat(store.get(HASH)).hasValue(CONTENT);
    }

    @Test
    void keepsOneWholeFileWhenManyWriteItAtOnce() throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = IntStream.range(0, 32)
                    .<Future<?>>mapToObj(_ -> writers.submit(() -> store.put(HASH, CONTENT)))
                    .toList();
            for (Future<?> one : writing) {
                one.get();
            }
        }
        assertThat(files()).hasSize(1);
        assertThat(store.get(HASH)).hasValue(CONTENT);
    }

    @Test
    void refusesContentThatIsNotTheHashs() throws IOException {
        assertThatThrownBy(() -> store.put(HASH, new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesToGiveOutACorruptedObjectAndIsMendedByPuttingItAgain() throws IOException {
        store.put(HASH, CONTENT);
        Files.write(files().getFirst(), new byte[] {'x'});
        assertThatThrownBy(() -> store.get(HASH))
                .isInstanceOf(ObjectCorrupted.class)
                .hasMessageContaining(HASH.hex());
        store.put(HASH, CONTENT);
        assertThat(store.get(HASH)).hasValue(CONTENT);
    }

    @Test
    void showsNothingOfAWriterThatWasKilledBeforeTheRename() throws IOException {
        Path half = Files.write(directory.resolve("writing").resolve("object1.part"), new byte[] {'%', 'P'});
        FileObjectStore again = new FileObjectStore(directory);
        assertThat(again.get(HASH)).isEmpty();
        assertThat(half).exists();
        again.put(HASH, CONTENT);
        assertThat(again.get(HASH)).hasValue(CONTENT);
    }

    @Test
    void removesWhatAKilledWriterLeftMoreThanAnHourAgo() throws IOException {
        Path half = Files.write(directory.resolve("writing").resolve("object1.part"), new byte[] {'%'});
        Instant written = Files.getLastModifiedTime(half).toInstant();
        Files.setLastModifiedTime(half, FileTime.from(written.minus(Duration.ofMinutes(61))));
        assertThat(new FileObjectStore(directory).exists(HASH)).isFalse();
        assertThat(half).doesNotExist();
    }

    @Test
    void saysThatTheFolderIsBrokenInsteadOfFindingNothing() throws IOException {
        store.put(HASH, CONTENT);
        Path file = files().getFirst();
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> store.get(HASH)).isInstanceOf(UncheckedIOException.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Objects.requireNonNull(file.getParent()).startsWith(directory.resolve("sha256")))
                    .toList();
        }
    }
}
