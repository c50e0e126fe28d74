package br.com.connectenergy.bench.faults;

import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.WorldSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every document that the database names lies in the store with the very bytes of its hash. */
final class DocumentInvariants {
    private final Rows rows;
    private final Path objects;

    DocumentInvariants(Rows rows, WorldSettings world) {
        this.rows = rows;
        this.objects = Path.of(world.environmentOf(PartName.API)
                        .getOrDefault(
                                "CONNECTENERGY_DOCUMENTS_DIRECTORY",
                                world.data().resolve("objects").toString()))
                .resolve("sha256");
    }

    Finding check() {
        List<String> hashes = rows.of("select distinct sha256 from document where removed_at is null");
        return new Finding(
                "every document is stored with the bytes of its hash",
                hashes.size() + " contents",
                hashes.stream().map(this::fault).flatMap(Optional::stream).toList());
    }

    private Optional<String> fault(String hash) {
        Path file = objects.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        try {
            String found = Sha256.of(file).hex();
            return found.equals(hash) ? Optional.empty() : Optional.of(hash + " holds the bytes of " + found);
        } catch (IOException missing) {
            return Optional.of(hash + " cannot be read: " + missing);
        }
    }
}
