package br.com.connectenergy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/operators.md lists every setting of ours with the default that holds, and no setting that nobody reads. */
class SettingsTableTest {

    private final Path root = ProjectRoot.find();

    @Test
    void theTableOfTheOperatorsIsTheTruth() throws IOException {
        Map<String, String> declared =
                SettingsTable.declared(Deployable.api(root, Map.of()), Deployable.workers(root, Map.of()));
        assertThat(declared).hasSizeGreaterThan(15);
        assertThat(SettingsTable.written(root)).containsExactlyEntriesOf(declared);
    }
}
