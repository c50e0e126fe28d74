package br.com.connectenergy.workers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.OpenedInformationRequest;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationRequested;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.InformationTaken;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.RequestInformation;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.Verify;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RN001")
class InformationWorkerTest extends WorkerExample {

    private final InformationRequests requests = mock();

    @Test
    void givesTheTimerTheDeadlineWithItsGrace() {
        Instant shown = Instant.parse("2026-12-01T12:00:00Z");
        when(requests.request(ID, List.of("DOCUMENT_MISSING")))
                .thenReturn(new OpenedInformationRequest(2, shown, shown.plusSeconds(120)));
        assertThat(new RequestInformationWorker(requests)
                        .request(new RequestInformation(ID_TEXT, List.of("DOCUMENT_MISSING"))))
                .isEqualTo(new InformationRequested(2, "2026-12-01T12:02:00Z"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhetherTheCompanyAnswered(boolean answered) {
        when(requests.take(ID)).thenReturn(answered);
        assertThat(new TakeInformationWorker(requests).take(new Verify(ID_TEXT)))
                .isEqualTo(new InformationTaken(answered));
    }
}
