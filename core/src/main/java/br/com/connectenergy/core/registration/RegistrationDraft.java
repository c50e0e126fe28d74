package br.com.connectenergy.core.registration;

import org.jspecify.annotations.Nullable;

/** The fields of a registration as they were typed; nothing about them is believed yet. */
public record RegistrationDraft(
        @Nullable String cnpj,
        @Nullable String legalName,
        @Nullable String cnae,
        @Nullable String cep,
        @Nullable String street,
        @Nullable String city,
        @Nullable String uf,
        @Nullable String representativeName,
        @Nullable String representativeCpf,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String aneelAct,
        @Nullable String cceeAgentCode,
        @Nullable String agentClass,
        @Nullable String licenceExpiresOn) {
    @Override
    public String toString() {
        return "RegistrationDraft[hidden]";
    }
}
