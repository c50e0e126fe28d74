package br.com.connectenergy.core.task;

/** Who answers a task: the company in the portal, or our staff in Tasklist. */
public enum TaskAudience {
    COMPANY,
    STAFF
}
