package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Sha256;
import java.util.Map;

/** One version of the terms, with the text of each optional purpose. */
public record TermsText(String version, String body, Map<ConsentPurpose, String> purposes) {
    public TermsText {
        purposes = Map.copyOf(purposes);
    }

    Sha256 bodyDigest() {
        return Sha256.of(body);
    }

    Sha256 purposeDigest(ConsentPurpose purpose) {
        String text = purposes.get(purpose);
        if (text == null) throw new IllegalStateException("Terms " + version + " have no text for " + purpose);
        return Sha256.of(text);
    }
}
