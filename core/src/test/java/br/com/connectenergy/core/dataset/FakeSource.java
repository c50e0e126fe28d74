package br.com.connectenergy.core.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A publisher that has one text, and says nothing new while its mark stays. */
public final class FakeSource implements DatasetSource {
    private String text = "";
    private String etag = "";
    private int asked;

    public void publish(String text, String etag) {
        this.text = text;
        this.etag = etag;
    }

    public int asked() {
        return asked;
    }

    @Override
    public Optional<Fetched> fetch(Dataset dataset, Before before, Path into) {
        asked++;
        if (etag.equals(before.etag())) return Optional.empty();
        try {
            Files.writeString(into, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Optional.of(new Fetched("https://publisher.example/" + dataset, etag, null));
    }
}
