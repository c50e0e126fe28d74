package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.dataset.internal.FetchRecord;
import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps of a refresh: fetch the file and keep its bytes, then load its rows; each changes nothing when repeated (RF002). */
@Component
public class DatasetRefreshes {
    private final ObjectProvider<DatasetSource> source;
    private final DatasetFormats formats;
    private final ObjectStore objects;
    private final DatasetLoads loads;
    private final FetchRecord record;

    DatasetRefreshes(
            ObjectProvider<DatasetSource> source,
            DatasetFormats formats,
            ObjectStore objects,
            DatasetLoads loads,
            FetchRecord record) {
        this.source = source;
        this.formats = formats;
        this.objects = objects;
        this.loads = loads;
        this.record = record;
    }

    /** The version that the source has now, and whether its rows are still to be loaded. */
    public Found fetch(Dataset dataset) {
        Path file = emptyFile();
        try {
            Optional<DatasetSource.Fetched> fetched = source.getObject().fetch(dataset, record.before(dataset), file);
            Sha256 version = fetched.isPresent() ? keep(dataset, file, fetched.get()) : record.unchanged(dataset);
            return new Found(version, !loads.isLoaded(new DatasetFile(dataset, version)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            remove(file);
        }
    }

    /** A file that is refused leaves the rows as they were, and its reason for staff to read. */
    public LoadReport load(DatasetFile file) {
        Path content = emptyFile();
        try {
            if (!objects.copy(file.version(), content)) {
                throw DatasetError.DATASET_FILE_MISSING.refuse(
                        Map.of("version", file.version().hex()));
            }
            LoadReport report = loads.load(file, formats.of(file.dataset()), content);
            record.loaded(file.dataset());
            return report;
        } catch (Refusal stopped) {
            record.stopped(file, stopped.code(), header(stopped, file.dataset(), content));
            throw stopped;
        } finally {
            remove(content);
        }
    }

    private Sha256 keep(Dataset dataset, Path file, DatasetSource.Fetched from) throws IOException {
        Sha256 version = Sha256.of(file);
        objects.put(version, file);
        record.fetched(new DatasetFile(dataset, version), Files.size(file), from);
        return version;
    }

    private List<String> header(Refusal stopped, Dataset dataset, Path content) {
        if (stopped.error() != DatasetError.DATASET_HEADER_CHANGED) return List.of();
        try (DatasetFormat.Opened<?> opened = formats.of(dataset).open(content)) {
            return opened.header();
        }
    }

    private static Path emptyFile() {
        try {
            return Files.createTempFile("dataset", ".part");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a source has: the version, and whether it is new to us. */
    public record Found(Sha256 version, boolean isNew) {}
}
