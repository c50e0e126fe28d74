package br.com.connectenergy.workers.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one method that does the jobs of a type: it takes a record of variables, a {@link Job}, or both, and gives
 * back nothing or a record of variables.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobWorker {

    /** Job type, a constant of a {@code *Bpmn} class. */
    String type();

    /** Names of the refusals that the model catches as BPMN errors; any other refusal is an incident. */
    String[] errors() default {};

    /** Seconds after which the engine gives the job to somebody else. */
    int timeoutSeconds() default 60;

    /** Jobs of this type that one copy of the application works on at once. */
    int maxJobsActive() default 16;

    /** The job accompanies an element (an execution listener) and is not the element's own work. */
    boolean listens() default false;
}
