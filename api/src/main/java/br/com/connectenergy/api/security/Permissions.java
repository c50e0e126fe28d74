package br.com.connectenergy.api.security;

import static br.com.connectenergy.api.security.Who.ACCOUNT;
import static br.com.connectenergy.api.security.Who.ADMIN;
import static br.com.connectenergy.api.security.Who.ANYBODY;
import static br.com.connectenergy.api.security.Who.APPLICANT;
import static br.com.connectenergy.api.security.Who.AUDITOR;
import static br.com.connectenergy.api.security.Who.CONSULTANT;
import static br.com.connectenergy.api.security.Who.MEDIATOR;
import static br.com.connectenergy.api.security.Who.OPERATOR;
import static br.com.connectenergy.api.security.Who.OWNER;
import static br.com.connectenergy.api.security.Who.PME_SIGNATORY;
import static br.com.connectenergy.api.security.Who.PME_USER;
import static br.com.connectenergy.api.security.Who.SUPPLIER_SIGNATORY;
import static br.com.connectenergy.api.security.Who.SUPPLIER_USER;
import static br.com.connectenergy.core.integration.Scope.READ_EVENTS;
import static br.com.connectenergy.core.integration.Scope.READ_PROCESSES;
import static br.com.connectenergy.core.integration.Scope.READ_REGISTRATION;
import static br.com.connectenergy.core.integration.Scope.READ_TASKS;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import br.com.connectenergy.core.integration.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** RNF010: the permission matrix, every REST operation and who may ask for it; printed to docs/permissions.md. */
final class Permissions {

    static final Set<Who> STAFF = Set.of(ADMIN, MEDIATOR, OPERATOR, CONSULTANT, AUDITOR);

    private static final String ROOT = "/api/v1";
    private static final Set<Who> EVERYBODY = Set.of(ANYBODY);
    private static final Set<Who> PERSON = Set.of(ACCOUNT);
    private static final Set<Who> MEMBER = Set.of(PME_USER, PME_SIGNATORY, SUPPLIER_USER, SUPPLIER_SIGNATORY, OWNER);
    private static final Set<Who> CONSUMER = Set.of(PME_USER, PME_SIGNATORY, OWNER);
    private static final Set<Who> COMPANY =
            Set.of(APPLICANT, PME_USER, PME_SIGNATORY, SUPPLIER_USER, SUPPLIER_SIGNATORY, OWNER);
    private static final Set<Who> SIGNATORY = Set.of(APPLICANT, PME_SIGNATORY, SUPPLIER_SIGNATORY, OWNER);
    private static final Set<Who> SUPPLIER = Set.of(APPLICANT, SUPPLIER_SIGNATORY, OWNER);
    private static final Set<Who> READERS = Set.of(ADMIN, OPERATOR);
    private static final Set<Who> DATA_READERS = Set.of(ADMIN, OPERATOR, AUDITOR);
    private static final Set<Who> AUDITORS = Set.of(ADMIN, AUDITOR);
    private static final String REGISTRATION = "/registrations/{id}";
    private static final String DOSSIER = "/staff/registrations/{id}";

    static final List<Permission> ALL = Stream.of(
                    applications(), companyWork(), consumption(), people(), sessions(), company(), staff())
            .flatMap(List::stream)
            .toList();

    private Permissions() {}

    private static List<Permission> applications() {
        return List.of(
                allow("terms", GET, "/terms", EVERYBODY),
                allow("tariffs", GET, "/tariffs", EVERYBODY),
                allow("openRegistration", POST, "/registrations", EVERYBODY),
                allow("proveEmail", POST, "/email-proofs", EVERYBODY),
                read("myRegistration", "/registrations/mine", READ_REGISTRATION),
                read("registration", REGISTRATION, READ_REGISTRATION),
                allow("saveDraft", PUT, REGISTRATION + "/draft", COMPANY),
                allow("submit", POST, REGISTRATION + "/submission", SIGNATORY),
                allow("resendEmailProof", POST, REGISTRATION + "/email-proof", COMPANY),
                allow("requestReinstatement", POST, REGISTRATION + "/reinstatement", SUPPLIER));
    }

    private static List<Permission> companyWork() {
        return List.of(
                allow("attachDocument", POST, REGISTRATION + "/documents", COMPANY),
                allow("ownDocument", GET, REGISTRATION + "/documents/{documentId}", COMPANY),
                allow("detachDocument", DELETE, REGISTRATION + "/documents/{documentId}", COMPANY),
                allow("consents", GET, REGISTRATION + "/consents", COMPANY),
                allow("changeConsent", PUT, REGISTRATION + "/consents/{purpose}", SIGNATORY),
                allow("notifications", GET, REGISTRATION + "/notifications", COMPANY),
                allow("markRead", POST, REGISTRATION + "/notifications/{notificationId}/read", COMPANY),
                read("tasks", REGISTRATION + "/tasks", READ_TASKS),
                allow("task", GET, "/tasks/{taskId}", COMPANY),
                allow("answerTask", POST, "/tasks/{taskId}/answer", COMPANY),
                allow("saveTaskDraft", PUT, "/tasks/{taskId}/draft", COMPANY),
                allow("attachTaskDocument", POST, "/tasks/{taskId}/documents", COMPANY),
                allow("detachTaskDocument", DELETE, "/tasks/{taskId}/documents/{documentId}", COMPANY),
                read("processes", "/processes", READ_PROCESSES),
                read("processDiagram", "/processes/{processId}/diagram", READ_PROCESSES),
                allow("liveTicket", POST, "/live/tickets", COMPANY),
                read("liveEvents", "/live/events", READ_EVENTS));
    }

    private static List<Permission> consumption() {
        return List.of(
                allow("distributors", GET, "/distributors", CONSUMER),
                allow("municipalities", GET, "/municipalities", CONSUMER),
                allow("consumerUnits", GET, "/consumer-units", CONSUMER),
                allow("registerConsumerUnit", POST, "/consumer-units", CONSUMER),
                allow("consumerUnit", GET, "/consumer-units/{id}", CONSUMER),
                allow("changeConsumerUnit", PUT, "/consumer-units/{id}", CONSUMER),
                allow("migrationEligibility", GET, "/consumer-units/{id}/eligibility", CONSUMER),
                allow("recordConsumption", PUT, "/consumer-units/{id}/consumption", CONSUMER),
                allow("previewConsumption", POST, "/consumer-units/{id}/consumption-preview", CONSUMER));
    }

    private static List<Permission> people() {
        return List.of(
                allow("createAccount", POST, "/account", Set.of(APPLICANT)),
                allow("myAccount", GET, "/account", PERSON),
                allow("linkCompany", POST, "/account/companies", PERSON),
                allow("changeLocale", PUT, "/account/locale", PERSON),
                allow("changePassword", PUT, "/account/password", PERSON),
                allow("enrolTotp", POST, "/account/totp", EVERYBODY),
                allow("confirmTotp", PUT, "/account/totp", EVERYBODY),
                allow("passkeyCreation", POST, "/account/passkeys/options", EVERYBODY),
                allow("addPasskey", POST, "/account/passkeys", EVERYBODY),
                allow("listPasskeys", GET, "/account/passkeys", PERSON),
                allow("renamePasskey", PUT, "/account/passkeys/{id}", PERSON),
                allow("removePasskey", DELETE, "/account/passkeys/{id}", PERSON),
                allow("linkProvider", POST, "/account/provider-links", PERSON),
                allow("listProviderLinks", GET, "/account/provider-links", PERSON),
                allow("unlinkProvider", DELETE, "/account/provider-links/{id}", PERSON),
                allow("newRecoveryCodes", POST, "/account/recovery-codes", PERSON),
                allow("requestPasswordReset", POST, "/password-resets", EVERYBODY),
                allow("resetPassword", PUT, "/password-resets/{token}", EVERYBODY));
    }

    private static List<Permission> sessions() {
        return List.of(
                allow("signIn", POST, "/session", EVERYBODY),
                allow("proveTotp", POST, "/session/totp", EVERYBODY),
                allow("proveRecoveryCode", POST, "/session/recovery-code", EVERYBODY),
                allow("passkeyRequest", POST, "/session/passkey/options", EVERYBODY),
                allow("signInByPasskey", POST, "/session/passkey", EVERYBODY),
                allow("signInProvider", GET, "/session/provider", EVERYBODY),
                allow("providerDoor", POST, "/session/provider", EVERYBODY),
                allow("providerReturn", POST, "/session/provider/return", EVERYBODY),
                allow("refreshSession", POST, "/session/refresh", EVERYBODY),
                allow("signOut", DELETE, "/session", EVERYBODY),
                allow("chooseCompany", PUT, "/session/company", PERSON),
                allow("stepUp", POST, "/session/step-up", PERSON),
                allow("passkeyStepUpRequest", POST, "/session/step-up/passkey/options", PERSON),
                allow("stepUpByPasskey", POST, "/session/step-up/passkey", PERSON),
                allow("listSessions", GET, "/sessions", PERSON),
                allow("endSession", DELETE, "/sessions/{id}", PERSON),
                allow("endOtherSessions", DELETE, "/sessions", PERSON));
    }

    private static List<Permission> company() {
        return List.of(
                allow("companyMembers", GET, "/company/members", MEMBER),
                judged("changeMember", PUT, "/company/members/{accountId}", Set.of(OWNER)),
                judged("removeMember", DELETE, "/company/members/{accountId}", Set.of(OWNER)),
                judged("inviteMember", POST, "/company/invitations", Set.of(OWNER)),
                judged("withdrawInvitation", DELETE, "/company/invitations/{id}", Set.of(OWNER)),
                allow("companyClients", GET, "/company/clients", MEMBER),
                judged("registerClient", POST, "/company/clients", Set.of(OWNER)),
                judged("rotateClientSecret", POST, "/company/clients/{id}/secrets", Set.of(OWNER)),
                judged("endClient", DELETE, "/company/clients/{id}", Set.of(OWNER)),
                allow("invitation", GET, "/invitations/{token}", EVERYBODY),
                allow("acceptInvitation", POST, "/invitations/{token}", EVERYBODY));
    }

    private static List<Permission> staff() {
        return List.of(
                allow("staffSignIn", POST, "/staff/session", EVERYBODY),
                allow("staffProveTotp", POST, "/staff/session/totp", EVERYBODY),
                allow("staffProveRecoveryCode", POST, "/staff/session/recovery-code", EVERYBODY),
                allow("staffEnrolTotp", POST, "/staff/totp", EVERYBODY),
                allow("staffConfirmTotp", PUT, "/staff/totp", EVERYBODY),
                allow("staffStepUp", POST, "/staff/session/step-up", STAFF),
                allow("staffSession", GET, "/staff/session", STAFF),
                allow("staffSignOut", DELETE, "/staff/session", STAFF),
                judged("dossier", GET, DOSSIER, READERS),
                judged("dossierDocument", GET, DOSSIER + "/documents/{documentId}", READERS),
                judged("addNote", POST, DOSSIER + "/notes", READERS),
                judged("auditTimeline", GET, "/staff/audit", AUDITORS),
                judged("auditExport", GET, "/staff/audit/export", AUDITORS),
                judged("securityAlerts", GET, "/staff/alerts", AUDITORS),
                judged("closeAlert", POST, "/staff/alerts/{id}/closure", Set.of(ADMIN)),
                judged("icmsRates", GET, "/staff/icms-rates", Set.of(ADMIN, OPERATOR, AUDITOR)),
                judged("noteIcmsRate", POST, "/staff/icms-rates", Set.of(ADMIN)),
                judged("federalRates", GET, "/staff/federal-rates", Set.of(ADMIN, OPERATOR, AUDITOR)),
                judged("noteFederalRate", POST, "/staff/federal-rates", Set.of(ADMIN)),
                judged("datasets", GET, "/staff/datasets", DATA_READERS),
                judged("refusedLines", GET, "/staff/datasets/{dataset}/refused-lines", DATA_READERS),
                judged("loadDataset", POST, "/staff/datasets/{dataset}/load", READERS),
                judged("acceptHeader", POST, "/staff/datasets/{dataset}/header", READERS),
                judged("lookUpAccount", POST, "/staff/account-lookups", Set.of(ADMIN)),
                judged("endSessionOfAccount", DELETE, "/staff/accounts/{id}/sessions/{sessionId}", Set.of(ADMIN)),
                judged("endSessionsOfAccount", DELETE, "/staff/accounts/{id}/sessions", Set.of(ADMIN)));
    }

    private static Permission allow(String operation, HttpMethod method, String path, Set<Who> may) {
        return new Permission(operation, method, ROOT + path, may, false, null);
    }

    /** A row that third-party systems with this scope may ask for, too. */
    private static Permission read(String operation, String path, Scope scope) {
        return new Permission(operation, GET, ROOT + path, COMPANY, false, scope);
    }

    private static Permission judged(String operation, HttpMethod method, String path, Set<Who> may) {
        return new Permission(operation, method, ROOT + path, may, true, null);
    }

    /** Members of companies pass to core where the owner is asked for, staff where a colleague's role is. */
    static Set<Who> passingTheDoor(Permission permission) {
        if (!permission.judgedByCore()) {
            return permission.may();
        }
        return permission.may().contains(OWNER) ? MEMBER : STAFF;
    }

    static boolean isOfCompany(Permission permission) {
        return permission.may().stream().anyMatch(COMPANY::contains);
    }
}
