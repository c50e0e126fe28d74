package br.com.connectenergy.workers.task;

import br.com.connectenergy.core.task.Tasks;
import br.com.connectenergy.processes.task.TaskBpmn;
import br.com.connectenergy.workers.engine.Job;
import br.com.connectenergy.workers.engine.JobWorker;
import org.springframework.stereotype.Component;

/** End listener of every user task: the task no longer waits. */
@Component
final class CloseTaskWorker {

    private final Tasks tasks;

    CloseTaskWorker(Tasks tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = TaskBpmn.CLOSE, listens = true)
    void close(Job job) {
        tasks.close(job.elementInstanceKey());
    }
}
