package br.com.connectenergy.workers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.registration.RegistryFacts;
import br.com.connectenergy.core.registration.RegistryLookups;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.registration.SignatoryPower;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.CompanyFacts;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Reject;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN001")
class VerificationWorkerTest extends WorkerExample {

    private final Decisions decisions = mock();

    @Test
    void asksForTheProofInTheNameOfTheProcessInstance() {
        EmailProofs proofs = mock();
        new RequestEmailProofWorker(proofs).request(new Verify(ID_TEXT), job("serviceTask_requestEmailProof"));
        verify(proofs).request(ID, PROCESS_INSTANCE);
    }

    @Test
    void givesEveryFactOfTheLookUpUnderItsOwnName() {
        RegistryLookups lookups = mock();
        when(lookups.lookUp(ID))
                .thenReturn(new RegistryFacts(
                        RegistrySituation.UNFIT, true, false, true, SignatoryPower.POWER_OF_ATTORNEY, false, true));
        assertThat(new LookUpCompanyWorker(lookups).lookUp(new Verify(ID_TEXT)))
                .isEqualTo(new CompanyFacts("UNFIT", true, false, "POWER_OF_ATTORNEY", false, true));
        when(lookups.lookUp(ID))
                .thenReturn(new RegistryFacts(
                        RegistrySituation.ACTIVE, false, true, false, SignatoryPower.PROVEN, true, false));
        assertThat(new LookUpCompanyWorker(lookups).lookUp(new Verify(ID_TEXT)))
                .isEqualTo(new CompanyFacts("ACTIVE", false, true, "PROVEN", true, false));
    }

    @Test
    void approves() {
        new ApproveRegistrationWorker(decisions).approve(new Verify(ID_TEXT));
        verify(decisions).approve(ID);
    }

    @Test
    void rejectsWithTheReasons() {
        new RejectRegistrationWorker(decisions).reject(new Reject(ID_TEXT, List.of("REGISTRY_SITUATION")));
        verify(decisions).reject(ID, List.of("REGISTRY_SITUATION"));
    }

    @Test
    void expires() {
        new ExpireRegistrationWorker(decisions).expire(new Verify(ID_TEXT));
        verify(decisions).expire(ID);
    }
}
