package br.com.connectenergy.workers.canary;

import br.com.connectenergy.workers.engine.JobWorker;

/** Breaks on purpose: a job outside of a worker class, of a type that no model knows. */
final class CanaryJobs {

    @JobWorker(type = "canary.sing")
    void sing() {
        // The annotation is the offence.
    }
}
