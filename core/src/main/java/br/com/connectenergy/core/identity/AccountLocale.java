package br.com.connectenergy.core.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the portal. */
public enum AccountLocale {
    PT_BR("pt-BR"),
    EN("en"),
    ES("es");

    private final String tag;

    AccountLocale(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Optional<AccountLocale> parse(String tag) {
        return Stream.of(values()).filter(locale -> locale.tag.equals(tag)).findFirst();
    }
}
