package br.com.connectenergy.workers.engine;

import io.camunda.client.api.response.ActivatedJob;

/** Where a job stands in its process: keys and ids only, opaque to core. */
public record Job(
        long key, String type, long processInstanceKey, long elementInstanceKey, String elementId, int retries) {

    static Job of(ActivatedJob job) {
        return new Job(
                job.getKey(),
                job.getType(),
                job.getProcessInstanceKey(),
                job.getElementInstanceKey(),
                job.getElementId(),
                job.getRetries());
    }
}
