package br.com.connectenergy.core.task;

/** Waiting, answered by the company but not yet completed in the engine, completed, or taken away by the process. */
public enum TaskState {
    OPEN,
    ANSWERED,
    CLOSED,
    CANCELLED
}
