package br.com.connectenergy.local.demo.drive;

import java.util.List;

/** A made-up legal representative with a well-formed CPF. */
public record Person(String name, String cpf) {
    private static final List<String> FIRST = List.of(
            "Ana", "Bento", "Clara", "Davi", "Elisa", "Fábio", "Gilda", "Heitor", "Iara", "João", "Kátia", "Lúcio");
    private static final List<String> MIDDLE = List.of("Almeida", "Barros", "Campos", "Duarte", "Esteves", "Freitas");
    private static final List<String> LAST = List.of("Nogueira", "Oliveira", "Prado", "Queiroz", "Ribeiro", "Souza");

    public static Person number(int number) {
        String name = "%s %s %s".formatted(pick(FIRST, number), pick(MIDDLE, number / 12), pick(LAST, number / 72));
        return new Person(name, CheckDigits.cpf("%09d".formatted(100_000_007L + number % 800_000_000L)));
    }

    /** As the public registry shows it: only the six digits in the middle. */
    public String maskedCpf() {
        return "***" + cpf.substring(3, 9) + "**";
    }

    private static String pick(List<String> names, int number) {
        return names.get(Math.floorMod(number, names.size()));
    }
}
