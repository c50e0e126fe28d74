package br.com.connectenergy.local.demo.drive;

import java.util.Map;
import java.util.Objects;

/** Where a company sits: the capital of its state with a postal code of it. */
public record Seat(String uf, String city, String cep) {
    private static final Map<String, Seat> CAPITALS = Map.ofEntries(
            of("SP", "São Paulo", "01310100"),
            of("RJ", "Rio de Janeiro", "20040002"),
            of("RS", "Porto Alegre", "90010150"),
            of("SC", "Florianópolis", "88010400"),
            of("PR", "Curitiba", "80010000"),
            of("BA", "Salvador", "40020000"),
            of("CE", "Fortaleza", "60025061"),
            of("GO", "Goiânia", "74003010"),
            of("MT", "Cuiabá", "78005370"),
            of("MA", "São Luís", "65010440"),
            of("RN", "Natal", "59025600"),
            of("MG", "Belo Horizonte", "30130110"),
            of("PE", "Recife", "50030230"));

    /** States that are not listed sit in São Paulo. */
    public static Seat in(String uf) {
        return Objects.requireNonNull(CAPITALS.getOrDefault(uf, CAPITALS.get("SP")));
    }

    private static Map.Entry<String, Seat> of(String uf, String city, String cep) {
        return Map.entry(uf, new Seat(uf, city, cep));
    }
}
