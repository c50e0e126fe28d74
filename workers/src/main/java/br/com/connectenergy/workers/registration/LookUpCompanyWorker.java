package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.RegistryFacts;
import br.com.connectenergy.core.registration.RegistryLookups;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.CompanyFacts;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** Job of {@code serviceTask_lookUpCompany}: asks the CNPJ registry and compares it with the dossier (RN001). */
@Component
final class LookUpCompanyWorker {

    private final RegistryLookups registryLookups;

    LookUpCompanyWorker(RegistryLookups registryLookups) {
        this.registryLookups = registryLookups;
    }

    @JobWorker(type = RegistrationVerificationBpmn.LOOK_UP_COMPANY, maxJobsActive = 32)
    CompanyFacts lookUp(Verify variables) {
        RegistryFacts facts = registryLookups.lookUp(RegistrationId.of(variables.registrationId()));
        return new CompanyFacts(
                facts.registrySituation().name(),
                facts.cnaeMatches(),
                facts.legalNameMatches(),
                facts.signatoryPower().name(),
                facts.documentSetComplete(),
                facts.licenceOnFile());
    }
}
