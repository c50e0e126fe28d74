package br.com.connectenergy.core.registration;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the registry writes them: capitals, no accents, no punctuation, one spelling of the legal form. */
final class CompanyName {
    private CompanyName() {}

    static boolean same(String one, String other) {
        return normalized(one).equals(normalized(other));
    }

    static String normalized(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return plain.replaceAll("\\bS\\s*[./]?\\s*A\\b\\.?", "SA")
                .replace("&", " E ")
                .replaceAll("[^A-Z0-9]+", " ")
                .strip()
                .replaceAll("\\bLIMITADA\\b", "LTDA")
                .replaceAll("\\bSOCIEDADE ANONIMA\\b", "SA");
    }
}
