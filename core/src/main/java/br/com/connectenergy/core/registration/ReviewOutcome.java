package br.com.connectenergy.core.registration;

/** What became of a staff answer; REFUSED means that it did not count and the task comes back. */
public enum ReviewOutcome {
    APPROVED,
    REJECTED,
    NEED_INFO,
    REFUSED
}
