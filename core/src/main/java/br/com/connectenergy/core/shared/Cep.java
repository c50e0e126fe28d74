package br.com.connectenergy.core.shared;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Postal code: eight digits kept as text; its prefix tells the state. */
public record Cep(String value) {
    public static final String INVALID = "CEP_INVALID";

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");
    private static final NavigableMap<Integer, Uf> FIRST_PREFIX = firstPrefixes();

    public Cep {
        if (!isValid(value)) throw new InvalidValue(INVALID);
    }

    public static Cep of(String text) {
        return new Cep(normalized(text));
    }

    public static Optional<Cep> parse(String text) {
        String normalized = normalized(text);
        return isValid(normalized) ? Optional.of(new Cep(normalized)) : Optional.empty();
    }

    public Uf uf() {
        return FIRST_PREFIX.floorEntry(prefix(value)).getValue();
    }

    public String formatted() {
        return value.substring(0, 5) + "-" + value.substring(5);
    }

    private static String normalized(String text) {
        String stripped = text.strip();
        return stripped.matches("[0-9]{5}-[0-9]{3}") ? stripped.replace("-", "") : stripped;
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches() && prefix(value) >= 1000;
    }

    private static int prefix(String value) {
        return Integer.parseInt(value.substring(0, 5));
    }

    private static NavigableMap<Integer, Uf> firstPrefixes() {
        NavigableMap<Integer, Uf> first = new TreeMap<>(Map.of(
                1000, Uf.SP, 20000, Uf.RJ, 29000, Uf.ES, 30000, Uf.MG, 40000, Uf.BA, 49000, Uf.SE, 50000, Uf.PE, 57000,
                Uf.AL, 58000, Uf.PB, 59000, Uf.RN));
        first.putAll(Map.of(
                60000, Uf.CE, 64000, Uf.PI, 65000, Uf.MA, 66000, Uf.PA, 68900, Uf.AP, 69000, Uf.AM, 69300, Uf.RR, 69400,
                Uf.AM, 69900, Uf.AC, 70000, Uf.DF));
        first.putAll(Map.of(
                72800, Uf.GO, 73000, Uf.DF, 73700, Uf.GO, 76800, Uf.RO, 77000, Uf.TO, 78000, Uf.MT, 79000, Uf.MS, 80000,
                Uf.PR, 88000, Uf.SC, 90000, Uf.RS));
        return first;
    }
}
