package br.com.connectenergy.core.live;

/** What a screen may have to draw anew. */
public enum CompanyEventKind {
    TASK_OPENED,
    TASK_CLOSED,
    STATE_CHANGED,
    NOTIFICATION,
    PROCESS_MOVED
}
