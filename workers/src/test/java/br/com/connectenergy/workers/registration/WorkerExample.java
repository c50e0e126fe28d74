package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.workers.engine.Job;

/** The registration and the job that the worker tests speak of. */
abstract class WorkerExample {

    static final String ID_TEXT = "0192f3a0-0000-7000-8000-000000000001";
    static final RegistrationId ID = RegistrationId.of(ID_TEXT);
    static final long PROCESS_INSTANCE = 2251799813685249L;
    static final long ELEMENT_INSTANCE = 2251799813685260L;

    static Job job(String elementId) {
        return new Job(2251799813685270L, "type", PROCESS_INSTANCE, ELEMENT_INSTANCE, elementId, 3);
    }
}
