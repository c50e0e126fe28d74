package br.com.connectenergy.processes.registration;

import java.util.List;

/** Variables of a reinstatement (RN002); the two reviews share theirs with the registration verification. */
public final class SupplierReinstatementVariables {
    private SupplierReinstatementVariables() {}

    /** Payload of the message that starts the process. */
    public record Requested(String registrationId, String protocol, String companyKind, String staffPageUrl) {}

    /** Input of every job that needs the aggregate alone. */
    public record Reinstate(String registrationId) {}

    /** The reasons of the reviewer who refused. */
    public record RefuseReinstatement(String registrationId, List<String> reasons) {}
}
