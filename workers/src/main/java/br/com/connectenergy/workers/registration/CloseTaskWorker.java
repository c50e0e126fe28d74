package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** End listener of the user tasks: the task no longer waits. */
@Component
final class CloseTaskWorker {

    private final Tasks tasks;

    CloseTaskWorker(Tasks tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = RegistrationVerificationBpmn.CLOSE_TASK, listens = true)
    void close(Job job) {
        tasks.close(job.elementInstanceKey());
    }
}
