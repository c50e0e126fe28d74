package br.com.connectenergy.processes.registration;

import br.com.connectenergy.processes.ProcessModel;
import java.util.List;

/** Every model of this capability, in the order in which they are deployed. */
public final class RegistrationProcesses {
    public static final List<ProcessModel> MODELS =
            List.of(RegistrationVerificationBpmn.MODEL, LicenceRecheckBpmn.MODEL, SupplierReinstatementBpmn.MODEL);

    private RegistrationProcesses() {}
}
