package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetSource.Before;
import br.com.connectenergy.core.dataset.DatasetSource.Fetched;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for each dataset ({@code ccee-pld-hourly}) into which operations put files that a publisher does not give us. */
record DropFolder(@Nullable Path root) {

    /** The first file by name whose content is not done with; what is still being written ends in {@code .part}. */
    Optional<Fetched> file(Dataset dataset, Before before, Path into) {
        try {
            for (Path dropped : files(dataset)) {
                if (before.settled().test(Sha256.of(dropped))) continue;
                Files.copy(dropped, into, StandardCopyOption.REPLACE_EXISTING);
                return Optional.of(new Fetched("arquivo entregue: " + dropped.getFileName(), null, null));
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Path> files(Dataset dataset) throws IOException {
        if (root == null) return List.of();
        Path folder = root.resolve(dataset.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }
}
