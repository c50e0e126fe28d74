package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** A publisher that has one text, and says nothing new while its mark stays. */
public final class FakeSource implements DatasetSource {
    private String text = "";
    private String etag = "";
    private int asked;
    private Predicate<Sha256> settled = _ -> false;

    public void publish(String text, String etag) {
        this.text = text;
        this.etag = etag;
    }

    public int asked() {
        return asked;
    }

    /** Whether the platform said, when it asked last, that it is done with this text. */
    public boolean isSettled(String known) {
        return settled.test(Sha256.of(known));
    }

    @Override
    public Optional<Fetched> fetch(Dataset dataset, Before before, Path into) {
        asked++;
        settled = before.settled();
        if (etag.equals(before.etag())) return Optional.empty();
        try {
            Files.writeString(into, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Optional.of(new Fetched("https://publisher.example/" + dataset, etag, null));
    }
}
