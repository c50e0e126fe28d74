package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** RN001: asks the registry of companies, outside of any transaction, and keeps the answer with its date. */
@Component
public class RegistryLookups {
    private final ObjectProvider<CompanyRegistry> registry;
    private final RegistrationStore registrations;
    private final LookupRecord record;

    RegistryLookups(ObjectProvider<CompanyRegistry> registry, RegistrationStore registrations, LookupRecord record) {
        this.registry = registry;
        this.registrations = registrations;
        this.record = record;
    }

    /** The registry is asked once for each round of verification; a repeat answers what was recorded. */
    public RegistryFacts lookUp(RegistrationId id) {
        Registration registration =
                registrations.find(id).orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse());
        int round = record.currentRound(id);
        Optional<RegistryFacts> recorded = record.find(id, round);
        if (recorded.isPresent()) return recorded.get();
        Cnpj cnpj = Objects.requireNonNull(registration.profile().cnpj(), "submitted without a CNPJ");
        return record.keep(registration, round, registry.getObject().find(cnpj));
    }
}
