package br.com.connectenergy.providers.breach;

import br.com.connectenergy.core.identity.BreachedPasswords;
import br.com.connectenergy.core.identity.BreachedPasswordsUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A downloaded list, sorted, one {@code SHA-1:count} a line; found by halving, so its size hardly matters. */
final class BreachFile implements BreachedPasswords {

    private static final int PREFIX = 5;
    private final Path file;

    BreachFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("connectenergy.breached-passwords.file cannot be read: " + file);
        }
        this.file = file;
    }

    @Override
    public Set<String> endingsOf(String firstFive) {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            lines.seek(firstLineFrom(lines, firstFive));
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(Channels.newInputStream(lines.getChannel()), StandardCharsets.US_ASCII));
            return RangeLines.read(
                    reader.lines().takeWhile(line -> line.startsWith(firstFive)).map(line -> line.substring(PREFIX)));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BreachedPasswordsUnavailable(
                    "breached passwords: " + unreadable.getClass().getSimpleName(), unreadable);
        }
    }

    /** Where the first line begins that is not before the prefix. */
    private static long firstLineFrom(RandomAccessFile lines, String prefix) throws IOException {
        long low = 0;
        long high = lines.length();
        while (low < high) {
            long middle = (low + high) / 2;
            long begin = lineAfter(lines, middle);
            lines.seek(begin);
            @Nullable String line = lines.readLine();
            if (line == null || line.compareTo(prefix) >= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return lineAfter(lines, low);
    }

    /** The first beginning of a line at this place or behind it. */
    private static long lineAfter(RandomAccessFile lines, long place) throws IOException {
        if (place == 0) {
            return 0;
        }
        lines.seek(place - 1);
        int next = lines.read();
        while (next != '\n' && next != -1) {
            next = lines.read();
        }
        return lines.getFilePointer();
    }
}
