package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.shared.Cpf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RN001: what a company says, held against what the registry says and the files it handed in. */
final class RegistryComparison {
    private final Registration registration;
    private final CompanyProfile profile;
    private final Set<DocumentKind> documents;

    RegistryComparison(Registration registration, Set<DocumentKind> documents) {
        this.registration = registration;
        this.profile = registration.profile();
        this.documents = documents;
    }

    RegistryFacts with(Optional<RegistryEntry> found, LocalDate today) {
        return new RegistryFacts(
                found.map(RegistryEntry::situation).orElse(RegistrySituation.NOT_FOUND),
                found.filter(this::hasDeclaredCnae).isPresent(),
                found.filter(this::hasDeclaredName).isPresent(),
                found.filter(entry -> entry.uf() != null && entry.uf() == profile.uf())
                        .isPresent(),
                signatoryPower(found),
                RequiredDocuments.missing(registration.kind(), documents).isEmpty(),
                registration.isSupplier() && profile.hasLicenceOn(today) && documents.contains(DocumentKind.ANEEL_ACT));
    }

    private boolean hasDeclaredCnae(RegistryEntry entry) {
        return entry.mainCnae().equals(profile.cnae())
                || entry.otherCnaes().stream().anyMatch(other -> other.equals(profile.cnae()));
    }

    private boolean hasDeclaredName(RegistryEntry entry) {
        return profile.legalName() != null && CompanyName.same(entry.legalName(), profile.legalName());
    }

    private SignatoryPower signatoryPower(Optional<RegistryEntry> found) {
        boolean partner =
                found.stream().flatMap(entry -> entry.partners().stream()).anyMatch(this::isRepresentative);
        if (partner) return SignatoryPower.PROVEN;
        return documents.contains(DocumentKind.POWER_OF_ATTORNEY)
                ? SignatoryPower.POWER_OF_ATTORNEY
                : SignatoryPower.UNPROVEN;
    }

    /** The registry masks the CPF, so the name has to match as well. */
    private boolean isRepresentative(RegistryPartner partner) {
        @Nullable Cpf cpf = profile.representativeCpf();
        @Nullable String name = profile.representativeName();
        return cpf != null
                && name != null
                && cpf.masked().equals(partner.maskedDocument())
                && CompanyName.same(partner.name(), name);
    }
}
