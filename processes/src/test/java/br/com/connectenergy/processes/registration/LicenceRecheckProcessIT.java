package br.com.connectenergy.processes.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.processes.trial.Case;
import br.com.connectenergy.processes.trial.Trial;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN002")
class LicenceRecheckProcessIT {
    private final Trial trial = Trial.get();
    private final Case supplier = trial.newCase();

    @Test
    void aValidLicenceIsCheckedAgainLater() {
        recheck("VALID");

        trial.assertThat(supplier.processInstance()).isCompleted().hasCompletedElements("endEvent_licenceValid");
        assertThat(supplier.calls(LicenceRecheckBpmn.SCHEDULE_LICENCE_CHECK)).hasSize(1);
        assertThat(supplier.calls(LicenceRecheckBpmn.SUSPEND_SUPPLIER)).isEmpty();
    }

    @Test
    void aLapsedLicenceSuspendsTheSupplier() {
        recheck("LAPSED");

        trial.assertThat(supplier.processInstance()).isCompleted().hasCompletedElements("endEvent_supplierSuspended");
        assertThat(supplier.calls(LicenceRecheckBpmn.SUSPEND_SUPPLIER)).hasSize(1);
        assertThat(supplier.calls(LicenceRecheckBpmn.SCHEDULE_LICENCE_CHECK)).isEmpty();
    }

    @Test
    void aJobWhoseWorkerDiedIsDoneByAnother() {
        supplier.abandoned(LicenceRecheckBpmn.CHECK_LICENCE);
        recheck("VALID");
        Case.Call first = supplier.awaitCall(LicenceRecheckBpmn.CHECK_LICENCE, 1);

        trial.travelBeyondJobTimeout();

        assertThat(supplier.awaitCall(LicenceRecheckBpmn.CHECK_LICENCE, 2).key())
                .isEqualTo(first.key());
        trial.assertThat(supplier.processInstance()).isCompleted().hasCompletedElements("endEvent_licenceValid");
    }

    @Test
    void aJobThatIsDoneTwiceMovesTheProcessOnce() {
        recheck("VALID");
        trial.assertThat(supplier.processInstance()).isCompleted();
        long key = supplier.calls(LicenceRecheckBpmn.CHECK_LICENCE).getFirst().key();

        assertThatThrownBy(() -> trial.client().newCompleteCommand(key).send().join())
                .isInstanceOfSatisfying(
                        ClientStatusException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(Status.Code.NOT_FOUND));
        trial.assertThat(supplier.processInstance()).hasCompletedElement("serviceTask_checkLicence", 1);
        assertThat(supplier.calls(LicenceRecheckBpmn.SCHEDULE_LICENCE_CHECK)).hasSize(1);
    }

    private void recheck(String standing) {
        supplier.given(LicenceRecheckBpmn.CHECK_LICENCE, Map.of("licenceStanding", standing));
        trial.publish(
                supplier,
                LicenceRecheckBpmn.LICENCE_RECHECK_DUE,
                Map.of(
                        "registrationId", supplier.id(),
                        "protocol", "CE-R-2026-000002",
                        "dueAt", trial.now().toString()));
    }
}
