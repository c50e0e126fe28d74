package br.com.connectenergy.providers.registry;

import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryPartner;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the registry's JSON into core's words; an answer about another company or without its essentials is garbage. */
final class CompanyMapping {

    private CompanyMapping() {}

    static RegistryEntry entry(Cnpj asked, CompanyJson json) {
        if (!Cnpj.parse(required(json.cnpj(), "cnpj")).equals(Optional.of(asked))) {
            throw new RegistryAnswerNotUnderstood("CNPJ registry answered about another company");
        }
        return new RegistryEntry(
                asked,
                required(json.legalName(), "razao_social"),
                situation(json),
                cnae(json.cnae()).orElseThrow(() -> missing("cnae_fiscal")),
                otherCnaes(json),
                Optional.ofNullable(json.uf()).flatMap(Uf::parse).orElse(null),
                partners(json));
    }

    private static RegistrySituation situation(CompanyJson json) {
        Integer code = json.situation();
        if (code != null) {
            return switch (code) {
                case 1 -> RegistrySituation.NULL_VOID;
                case 2 -> RegistrySituation.ACTIVE;
                case 3 -> RegistrySituation.SUSPENDED;
                case 4 -> RegistrySituation.UNFIT;
                case 8 -> RegistrySituation.CLOSED;
                default -> throw missing("situacao_cadastral");
            };
        }
        return switch (required(json.situationName(), "situacao_cadastral").toUpperCase(Locale.ROOT)) {
            case "NULA" -> RegistrySituation.NULL_VOID;
            case "ATIVA" -> RegistrySituation.ACTIVE;
            case "SUSPENSA" -> RegistrySituation.SUSPENDED;
            case "INAPTA" -> RegistrySituation.UNFIT;
            case "BAIXADA" -> RegistrySituation.CLOSED;
            default -> throw missing("descricao_situacao_cadastral");
        };
    }

    /** The registry writes CNAEs as numbers, so leading zeros are lost; 0 means none. */
    private static Optional<Cnae> cnae(@Nullable Integer code) {
        return code == null || code <= 0 ? Optional.empty() : Cnae.parse("%07d".formatted(code));
    }

    private static Set<Cnae> otherCnaes(CompanyJson json) {
        return Optional.ofNullable(json.otherCnaes()).orElse(List.of()).stream()
                .map(other -> cnae(other.code()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<RegistryPartner> partners(CompanyJson json) {
        return Optional.ofNullable(json.partners()).orElse(List.of()).stream()
                .map(partner -> new RegistryPartner(
                        required(partner.name(), "qsa.nome_socio"), partner.document(), partner.qualification()))
                .toList();
    }

    private static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw missing(field);
        }
        return value.strip();
    }

    private static RegistryAnswerNotUnderstood missing(String field) {
        return new RegistryAnswerNotUnderstood("CNPJ registry answered without a usable " + field);
    }
}
