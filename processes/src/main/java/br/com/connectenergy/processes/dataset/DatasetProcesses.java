package br.com.connectenergy.processes.dataset;

import br.com.connectenergy.processes.ProcessModel;
import java.util.List;

/** Every model of this capability, in the order in which they are deployed. */
public final class DatasetProcesses {
    public static final List<ProcessModel> MODELS = List.of(DatasetRefreshBpmn.MODEL, DatasetScheduleBpmn.MODEL);

    private DatasetProcesses() {}
}
