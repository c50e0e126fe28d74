package br.com.connectenergy.core.shared;

import java.util.Locale;
import java.util.Optional;

/** The 26 states of Brazil and the Federal District. */
public enum Uf {
    AC,
    AL,
    AM,
    AP,
    BA,
    CE,
    DF,
    ES,
    GO,
    MA,
    MG,
    MS,
    MT,
    PA,
    PB,
    PE,
    PI,
    PR,
    RJ,
    RN,
    RO,
    RR,
    RS,
    SC,
    SE,
    SP,
    TO;

    public static final String INVALID = "UF_INVALID";

    public static Optional<Uf> parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Uf uf : values()) {
            if (uf.name().equals(wanted)) return Optional.of(uf);
        }
        return Optional.empty();
    }

    public static Uf of(String text) {
        return parse(text).orElseThrow(() -> new InvalidValue(INVALID));
    }
}
