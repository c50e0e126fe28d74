package br.com.connectenergy.core.shared;

/** Text handling of identifiers, which are plain ASCII and are never folded from other characters. */
final class Ascii {
    private Ascii() {}

    static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    static String without(String text, String dropped) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> dropped.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    static boolean isOneCharacterRepeated(String text) {
        return text.chars().distinct().count() == 1;
    }
}
