package br.com.connectenergy.processes.engine;

import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.dataset.DatasetProcesses;
import br.com.connectenergy.processes.registration.RegistrationProcesses;
import java.util.List;
import java.util.stream.Stream;

/** The models of every capability, as they are deployed. */
public final class DeployedModels {
    public static final List<ProcessModel> ALL = Stream.of(RegistrationProcesses.MODELS, DatasetProcesses.MODELS)
            .flatMap(List::stream)
            .toList();

    private DeployedModels() {}
}
