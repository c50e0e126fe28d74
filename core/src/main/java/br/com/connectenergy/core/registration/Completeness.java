package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.shared.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RF001: what still keeps a registration from being submitted, named field by field. */
record Completeness(
        List<FieldError> missingFields, List<FieldError> missingDocuments, List<FieldError> licenceProblems) {
    static final String MISSING = "MISSING";

    static Completeness of(Registration registration, Set<DocumentKind> documents, LocalDate today) {
        return new Completeness(
                missingFields(registration),
                RequiredDocuments.missing(registration.kind(), documents).stream()
                        .map(kind -> new FieldError("documents." + kind.name(), MISSING))
                        .toList(),
                licenceProblems(registration, today));
    }

    List<FieldError> all() {
        List<FieldError> all = new ArrayList<>(missingFields);
        all.addAll(missingDocuments);
        all.addAll(licenceProblems);
        return all;
    }

    void requireComplete() {
        if (!missingFields.isEmpty()) throw RegistrationError.REGISTRATION_INCOMPLETE.refuse(missingFields);
        if (!missingDocuments.isEmpty()) throw RegistrationError.DOCUMENTS_MISSING.refuse(missingDocuments);
        if (!licenceProblems.isEmpty()) throw RegistrationError.LICENCE_EXPIRED.refuse(licenceProblems);
    }

    private static List<FieldError> missingFields(Registration registration) {
        CompanyProfile profile = registration.profile();
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        required.put("cnpj", profile.cnpj());
        required.put("legalName", profile.legalName());
        required.put("cnae", profile.cnae());
        required.put("cep", profile.cep());
        required.put("city", profile.city());
        required.put("uf", profile.uf());
        required.put("representativeName", profile.representativeName());
        required.put("representativeCpf", profile.representativeCpf());
        required.put("email", profile.email());
        required.put("phone", profile.phone());
        if (registration.isSupplier()) {
            required.put("aneelAct", profile.aneelAct());
            required.put("cceeAgentCode", profile.cceeAgentCode());
            required.put("agentClass", profile.agentClass());
            required.put("licenceExpiresOn", profile.licenceExpiresOn());
        }
        List<FieldError> missing = new ArrayList<>();
        required.forEach((field, value) -> {
            if (value == null) missing.add(new FieldError(field, MISSING));
        });
        return missing;
    }

    private static List<FieldError> licenceProblems(Registration registration, LocalDate today) {
        CompanyProfile profile = registration.profile();
        boolean expired =
                registration.isSupplier() && profile.licenceExpiresOn() != null && !profile.hasLicenceOn(today);
        return expired ? List.of(new FieldError("licenceExpiresOn", "LICENCE_EXPIRED")) : List.of();
    }
}
