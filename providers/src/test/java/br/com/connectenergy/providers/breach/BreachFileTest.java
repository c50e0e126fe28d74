package br.com.connectenergy.providers.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.identity.BreachedPasswordsUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RNF010")
class BreachFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyPrefixFindsItsDigestsAndNoOther() throws IOException {
        Random random = new Random(7);
        Map<String, Set<String>> known = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String digest = "%05X".formatted(random.nextInt(400) * 7).concat(hex(random, 35));
            known.computeIfAbsent(digest.substring(0, 5), prefix -> new TreeSet<>())
                    .add(digest.substring(5));
            lines.add(digest + ":" + (1 + random.nextInt(99_999)));
        }
        lines.sort(null);
        BreachFile file = new BreachFile(Files.write(folder.resolve("pwned.txt"), lines));

        for (int prefix = 0; prefix < 400 * 7 + 7; prefix++) {
            String five = "%05X".formatted(prefix);
            assertThat(file.endingsOf(five)).as(five).isEqualTo(known.getOrDefault(five, Set.of()));
        }
        assertThat(file.endingsOf("FFFFF")).isEmpty();
    }

    @Test
    void windowsLineEndsAndPaddingAreReadAsWhatTheyAre() throws IOException {
        String ending = "0".repeat(34);
        BreachFile file = new BreachFile(Files.writeString(
                folder.resolve("pwned.txt"),
                "ABCDE" + ending + "1:3\r\nABCDE" + ending + "2:0\r\nABCDF" + ending + "3:1"));

        assertThat(file.endingsOf("ABCDE")).containsExactly(ending + "1");
        assertThat(file.endingsOf("ABCDF")).containsExactly(ending + "3");
    }

    @Test
    void aFileThatIsMissingIsSaidAtTheStartAndOneThatGoesLaterIsUnavailable() throws IOException {
        Path path = folder.resolve("pwned.txt");
        assertThatThrownBy(() -> new BreachFile(path)).isInstanceOf(IllegalStateException.class);
        BreachFile file = new BreachFile(Files.writeString(path, ""));
        assertThat(file.endingsOf("ABCDE")).isEmpty();
        Files.delete(path);

        assertThatThrownBy(() -> file.endingsOf("ABCDE")).isInstanceOf(BreachedPasswordsUnavailable.class);
    }

    private static String hex(Random random, int digits) {
        StringBuilder text = new StringBuilder();
        while (text.length() < digits) {
            text.append(Integer.toHexString(random.nextInt(16)));
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
