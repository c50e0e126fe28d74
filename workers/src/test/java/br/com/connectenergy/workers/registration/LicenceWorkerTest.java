package br.com.connectenergy.workers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.registration.LicenceStanding;
import br.com.connectenergy.core.registration.Licences;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.LicenceChecked;
import br.com.connectenergy.processes.registration.LicenceRecheckVariables.Recheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RN002")
class LicenceWorkerTest extends WorkerExample {

    private final Licences licences = mock();

    @ParameterizedTest
    @EnumSource(LicenceStanding.class)
    void saysHowTheLicenceStands(LicenceStanding standing) {
        when(licences.check(ID)).thenReturn(standing);
        assertThat(new CheckLicenceWorker(licences).check(new Recheck(ID_TEXT)))
                .isEqualTo(new LicenceChecked(standing.name()));
    }

    @Test
    void schedulesTheNextCheck() {
        new ScheduleLicenceCheckWorker(licences).schedule(new Recheck(ID_TEXT));
        verify(licences).scheduleNext(ID);
    }

    @Test
    void suspendsTheSupplier() {
        new SuspendSupplierWorker(licences).suspend(new Recheck(ID_TEXT));
        verify(licences).suspend(ID);
    }
}
