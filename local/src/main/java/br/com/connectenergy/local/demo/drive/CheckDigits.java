package br.com.connectenergy.local.demo.drive;

/** Completes CNPJ and CPF with their check digits, so that made-up companies and people have well-formed numbers. */
public final class CheckDigits {
    private static final int[] CNPJ_WEIGHTS = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};

    private CheckDigits() {}

    public static String cnpj(String first12) {
        String first13 = first12 + digit(cnpjSum(first12));
        return first13 + digit(cnpjSum(first13));
    }

    public static boolean isCnpj(String text) {
        return text.matches("[0-9A-Z]{12}[0-9]{2}")
                && cnpj(text.substring(0, 12)).equals(text);
    }

    public static String cpf(String first9) {
        String first10 = first9 + digit(cpfSum(first9));
        return first10 + digit(cpfSum(first10));
    }

    private static int cnpjSum(String text) {
        int sum = 0;
        int shift = CNPJ_WEIGHTS.length - text.length();
        for (int i = 0; i < text.length(); i++) sum += (text.charAt(i) - '0') * CNPJ_WEIGHTS[i + shift];
        return sum;
    }

    private static int cpfSum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) sum += (text.charAt(i) - '0') * (text.length() + 1 - i);
        return sum;
    }

    private static int digit(int sum) {
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
