package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.processes.registration.RegistrationVerificationVariables.OpenTask;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Start listener of the user tasks: our own record of a task that waits for a person. */
@Component
final class OpenTaskWorker {

    private final Tasks tasks;

    OpenTaskWorker(Tasks tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = RegistrationVerificationBpmn.OPEN_TASK, listens = true)
    void open(OpenTask variables, Job job) {
        tasks.open(new br.com.connectenergy.core.task.OpenTask(
                job.elementInstanceKey(),
                job.processInstanceKey(),
                job.elementId(),
                RegistrationId.of(variables.registrationId()),
                Instant.parse(variables.taskDueAt())));
    }
}
