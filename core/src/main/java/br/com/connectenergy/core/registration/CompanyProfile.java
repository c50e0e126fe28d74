package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Cep;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Cpf;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.PhoneNumber;
import br.com.connectenergy.core.shared.Uf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a company says about itself; whole from the submission on, with gaps while it is a draft. */
public record CompanyProfile(
        @Nullable Cnpj cnpj,
        @Nullable String legalName,
        @Nullable Cnae cnae,
        @Nullable Cep cep,
        @Nullable String street,
        @Nullable String city,
        @Nullable Uf uf,
        @Nullable String representativeName,
        @Nullable Cpf representativeCpf,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String aneelAct,
        @Nullable String cceeAgentCode,
        @Nullable AgentClass agentClass,
        @Nullable LocalDate licenceExpiresOn) {
    static final CompanyProfile EMPTY = new CompanyProfile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** These values where they are given, the present ones elsewhere. */
    CompanyProfile changedBy(CompanyProfile given) {
        return new CompanyProfile(
                either(given.cnpj, cnpj),
                either(given.legalName, legalName),
                either(given.cnae, cnae),
                either(given.cep, cep),
                either(given.street, street),
                either(given.city, city),
                either(given.uf, uf),
                either(given.representativeName, representativeName),
                either(given.representativeCpf, representativeCpf),
                either(given.email, email),
                either(given.phone, phone),
                either(given.aneelAct, aneelAct),
                either(given.cceeAgentCode, cceeAgentCode),
                either(given.agentClass, agentClass),
                either(given.licenceExpiresOn, licenceExpiresOn));
    }

    /** A buyer has no licence, whatever was typed. */
    CompanyProfile fitting(CompanyKind kind) {
        return kind == CompanyKind.SUPPLIER
                ? this
                : new CompanyProfile(
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
                        null,
                        null,
                        null,
                        null);
    }

    CompanyProfile withLicence(String act, LocalDate expiresOn) {
        return changedBy(new CompanyProfile(
                null, null, null, null, null, null, null, null, null, null, null, act, null, null, expiresOn));
    }

    boolean hasLicenceOn(LocalDate day) {
        return licenceExpiresOn != null && !licenceExpiresOn.isBefore(day);
    }

    @Override
    public String toString() {
        return "CompanyProfile[hidden]";
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T present) {
        return given == null ? present : given;
    }
}
