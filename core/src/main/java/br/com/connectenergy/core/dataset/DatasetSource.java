package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Sha256;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the files of the datasets come from (a port): the publishers' addresses, or a folder that operations fill. */
public interface DatasetSource {
    /** Writes the file of today into {@code into}; nothing when it is the one that was fetched before. */
    Optional<Fetched> fetch(Dataset dataset, Before before, Path into);

    /** Where a file came from and what its server says of its version. */
    record Fetched(
            String origin, @Nullable String etag, @Nullable String lastModified) {}

    /** What is known of a dataset: the last version's marks, and which contents are done with. */
    record Before(@Nullable String etag, @Nullable String lastModified, Predicate<Sha256> settled) {}
}
