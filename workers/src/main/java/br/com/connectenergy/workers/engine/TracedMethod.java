package br.com.connectenergy.workers.engine;

import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.process.ProcessVisit;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.RegistrationId;
import io.camunda.client.api.response.ActivatedJob;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A worker's method with its trace: the company sees its process in this element while the job is done. */
record TracedMethod(JobMethod method, ProcessTrace trace) {

    private static final String COMPANY = "registrationId";

    Set<String> errors() {
        return method.errors();
    }

    /** A job that works for an element's listener, or for no company, leaves no trace. */
    @Nullable Object call(Job job, ActivatedJob activated) throws Throwable {
        Object company = activated.getVariablesAsMap().get(COMPANY);
        if (company == null || method.worker().listens()) {
            return method.call(job, activated::getVariablesAsType);
        }
        ProcessVisit visit = new ProcessVisit(
                job.elementInstanceKey(),
                job.processInstanceKey(),
                activated.getBpmnProcessId(),
                job.elementId(),
                RegistrationId.of(company.toString()));
        trace.enter(visit);
        Object given = follow(job, activated, visit);
        trace.leave(visit);
        return given;
    }

    private @Nullable Object follow(Job job, ActivatedJob activated, ProcessVisit visit) throws Throwable {
        try {
            return method.call(job, activated::getVariablesAsType);
        } catch (Refusal refusal) {
            if (errors().contains(refusal.error().name())) {
                trace.leave(visit);
            }
            throw refusal;
        }
    }
}
