package br.com.connectenergy.local.demo.drive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One company of a story: what it declares when it signs up, and what the CNPJ registry knows about it. */
public record Company(String cnpj, String legalName, String cnae, Seat seat, Person person, String email) {

    /** A company whose declaration and registry entry agree. */
    public static Company of(String cnpj, String name, String cnae, String uf, String run) {
        int number = Math.floorMod((cnpj + run).hashCode(), 100_000_000);
        String email = "cadastro." + cnpj.toLowerCase(Locale.ROOT) + "." + run + "@exemplo.com.br";
        return new Company(cnpj, name, cnae, Seat.in(uf), Person.number(number), email);
    }

    /** Another establishment of the same company: same root, a branch number that follows from the e-mail address. */
    public Company branch() {
        String number = Integer.toString(5000 + Math.floorMod(email.hashCode(), 5000));
        String other = CheckDigits.cnpj(cnpj.substring(0, 8) + number);
        return new Company(other, legalName, cnae, seat, person, email);
    }

    /** The same company declaring another name and activity than the registry's. */
    public Company declaring(String name, String activity) {
        return new Company(cnpj, name, activity, seat, person, email);
    }

    public Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("cnpj", cnpj);
        draft.put("legalName", legalName);
        draft.put("cnae", cnae);
        draft.put("cep", seat.cep());
        draft.put("street", "Avenida da Energia, 100");
        draft.put("city", seat.city());
        draft.put("uf", seat.uf());
        draft.put("representativeName", person.name());
        draft.put("representativeCpf", person.cpf());
        draft.put("email", email);
        draft.put("phone", "+5511987654321");
        return draft;
    }

    /** The entry as the public registry's API writes it, in good standing. */
    public Map<String, Object> registryEntry() {
        return registryEntry(Situation.ACTIVE);
    }

    public Map<String, Object> registryEntry(Situation situation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("cnpj", cnpj);
        entry.put("razao_social", legalName.toUpperCase(Locale.ROOT));
        entry.put("nome_fantasia", legalName);
        entry.put("situacao_cadastral", situation.number());
        entry.put("descricao_situacao_cadastral", situation.label());
        entry.put("data_situacao_cadastral", "2015-03-02");
        entry.put("cnae_fiscal", Integer.parseInt(cnae));
        entry.put("cnae_fiscal_descricao", "Atividade principal");
        entry.put("cnaes_secundarios", List.of());
        entry.put("uf", seat.uf());
        entry.put("municipio", seat.city().toUpperCase(Locale.ROOT));
        entry.put("cep", seat.cep());
        entry.put("logradouro", "AVENIDA DA ENERGIA");
        entry.put("numero", "100");
        entry.put("porte", "DEMAIS");
        entry.put("natureza_juridica", "Sociedade Empresária Limitada");
        entry.put(
                "qsa",
                List.of(Map.of(
                        "nome_socio",
                        person.name().toUpperCase(Locale.ROOT),
                        "cnpj_cpf_do_socio",
                        person.maskedCpf(),
                        "codigo_qualificacao_socio",
                        49,
                        "qualificacao_socio",
                        "Sócio-Administrador")));
        return entry;
    }

    /** Registration situations as the registry numbers them. */
    public enum Situation {
        NULL_VOID(1, "NULA"),
        ACTIVE(2, "ATIVA"),
        SUSPENDED(3, "SUSPENSA"),
        UNFIT(4, "INAPTA"),
        CLOSED(8, "BAIXADA");

        private final int number;
        private final String label;

        Situation(int number, String label) {
            this.number = number;
            this.label = label;
        }

        int number() {
            return number;
        }

        String label() {
            return label;
        }
    }
}
