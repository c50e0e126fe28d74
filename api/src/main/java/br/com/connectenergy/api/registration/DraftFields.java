package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Partial;
import br.com.connectenergy.core.registration.CompanyProfile;
import br.com.connectenergy.core.registration.RegistrationDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a company says about itself, half filled or whole; every field may be missing until it submits. */
@Partial
@Schema(name = "RegistrationDraft", description = "Campos do cadastro; todos podem faltar até o envio.")
public record DraftFields(
        @Schema(description = "CNPJ numérico ou alfanumérico, com ou sem pontuação.", example = "12.ABC.345/01DE-35")
        @Nullable @Size(max = 30) String cnpj,

        @Schema(description = "Razão social.", example = "Padaria Boa Energia Ltda") @Nullable @Size(max = 200) String legalName,

        @Schema(description = "CNAE principal, sete dígitos.", example = "1091-1/02") @Nullable @Size(max = 20) String cnae,

        @Schema(example = "01310-100") @Nullable @Size(max = 20) String cep,

        @Nullable @Size(max = 200) String street,

        @Schema(example = "São Paulo") @Nullable @Size(max = 200) String city,

        @Schema(description = "Sigla do estado.", example = "SP") @Nullable @Size(max = 10) String uf,

        @Schema(description = "Nome de quem representa a empresa.") @Nullable @Size(max = 200) String representativeName,

        @Schema(description = "CPF de quem representa a empresa.", example = "529.982.247-25") @Nullable @Size(max = 30) String representativeCpf,

        @Schema(example = "contato@exemplo.com.br") @Nullable @Size(max = 254) String email,

        @Schema(example = "(11) 98765-4321") @Nullable @Size(max = 30) String phone,

        @Schema(description = "Ato da ANEEL (só fornecedor).", example = "REA 1.234/2020") @Nullable @Size(max = 40) String aneelAct,

        @Schema(description = "Código do agente na CCEE (só fornecedor).", example = "2497") @Nullable @Size(max = 20) String cceeAgentCode,

        @Schema(
                description = "Classe do agente (só fornecedor): GENERATOR, TRADER ou RETAIL_TRADER.",
                example = "TRADER")
        @Nullable @Size(max = 30) String agentClass,

        @Schema(description = "Vencimento da autorização (só fornecedor), AAAA-MM-DD.", example = "2030-12-31")
        @Nullable @Size(max = 30) String licenceExpiresOn) {

    /** The same fields as core judges them. */
    public RegistrationDraft toDraft() {
        return new RegistrationDraft(
                cnpj,
                legalName,
                cnae,
                cep,
                street,
                city,
                uf,
                representativeName,
                representativeCpf,
                email,
                phone,
                aneelAct,
                cceeAgentCode,
                agentClass,
                licenceExpiresOn);
    }

    /** The fields as they were kept. */
    public static DraftFields of(CompanyProfile kept) {
        return new DraftFields(
                text(kept.cnpj(), cnpj -> cnpj.formatted()),
                kept.legalName(),
                text(kept.cnae(), cnae -> cnae.formatted()),
                text(kept.cep(), cep -> cep.formatted()),
                kept.street(),
                kept.city(),
                text(kept.uf(), Enum::name),
                kept.representativeName(),
                text(kept.representativeCpf(), cpf -> cpf.formatted()),
                text(kept.email(), email -> email.value()),
                text(kept.phone(), phone -> phone.value()),
                kept.aneelAct(),
                kept.cceeAgentCode(),
                text(kept.agentClass(), Enum::name),
                text(kept.licenceExpiresOn(), Object::toString));
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> form) {
        return Optional.ofNullable(value).map(form).orElse(null);
    }
}
