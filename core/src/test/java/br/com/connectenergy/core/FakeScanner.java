package br.com.connectenergy.core;

import br.com.connectenergy.core.document.MalwareScanner;
import br.com.connectenergy.core.document.ScannerUnavailable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds one word, or is away. */
public final class FakeScanner implements MalwareScanner {
    public static final String BAD = "bad-bytes";
    private boolean away;

    public void goAway() {
        away = true;
    }

    @Override
    public Optional<String> findIn(byte[] content) {
        if (away) throw new ScannerUnavailable("gone", null);
        return new String(content, StandardCharsets.ISO_8859_1).contains(BAD)
                ? Optional.of("Test.Bad")
                : Optional.empty();
    }
}
