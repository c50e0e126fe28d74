package br.com.connectenergy.processes.registration;

/** Variables of the licence re-check (RN002): the supplier's registration and whether the licence stands. */
public final class LicenceRecheckVariables {
    private LicenceRecheckVariables() {}

    /** Payload of the message that starts the process. */
    public record Due(String registrationId, String protocol, String dueAt) {}

    /** Input of every job. */
    public record Recheck(String registrationId) {}

    /** VALID or LAPSED. */
    public record LicenceChecked(String licenceStanding) {}
}
