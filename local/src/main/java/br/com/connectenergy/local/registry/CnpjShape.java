package br.com.connectenergy.local.registry;

import java.util.regex.Pattern;

/** Twelve digits or capital letters and two check digits, modulo 11 over the character code less 48. */
final class CnpjShape {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");

    private CnpjShape() {}

    static boolean isValid(String cnpj) {
        return SHAPE.matcher(cnpj).matches()
                && checkDigit(cnpj, 12) == cnpj.charAt(12) - '0'
                && checkDigit(cnpj, 13) == cnpj.charAt(13) - '0';
    }

    private static int checkDigit(String cnpj, int length) {
        int sum = 0;
        int weight = 2;
        for (int i = length - 1; i >= 0; i--) {
            sum += (cnpj.charAt(i) - '0') * weight;
            weight = weight == 9 ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
