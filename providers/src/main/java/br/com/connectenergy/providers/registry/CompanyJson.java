package br.com.connectenergy.providers.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as BrasilAPI writes it; every field may be missing until it is checked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CompanyJson(
        @Nullable String cnpj,
        @JsonProperty("razao_social") @Nullable String legalName,
        @JsonProperty("situacao_cadastral") @Nullable Integer situation,

        @JsonProperty("descricao_situacao_cadastral") @Nullable String situationName,

        @JsonProperty("cnae_fiscal") @Nullable Integer cnae,
        @JsonProperty("cnaes_secundarios") @Nullable List<CnaeJson> otherCnaes,
        @Nullable String uf,
        @JsonProperty("qsa") @Nullable List<PartnerJson> partners) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CnaeJson(@JsonProperty("codigo") @Nullable Integer code) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartnerJson(
            @JsonProperty("nome_socio") @Nullable String name,
            @JsonProperty("cnpj_cpf_do_socio") @Nullable String document,
            @JsonProperty("qualificacao_socio") @Nullable String qualification) {}
}
