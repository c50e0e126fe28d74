package br.com.connectenergy.core.shared;

/** Check digits of Brazilian identifiers: weights from 2 upwards, right to left, over (ASCII - 48). */
final class Modulo11 {
    private Modulo11() {}

    /** Weights restart at 2 after {@code heaviest}. */
    static int digit(String characters, int heaviest) {
        int sum = 0;
        int weight = 2;
        for (int i = characters.length() - 1; i >= 0; i--) {
            sum += (characters.charAt(i) - '0') * weight;
            weight = weight == heaviest ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
