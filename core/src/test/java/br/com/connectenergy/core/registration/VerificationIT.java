package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN001")
class VerificationIT {
    private CoreWorld world;
    private Decisions decisions;
    private RegistryLookups lookups;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        decisions = world.door(Decisions.class);
        lookups = world.door(RegistryLookups.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theRegistryIsAskedOnceAndItsAnswerKeptWithItsDate() {
        Candidate pme = Candidate.pme(world).proved();
        world.registry.put(pme.registryEntry(RegistrySituation.ACTIVE));

        RegistryFacts facts = lookups.lookUp(pme.id);
        world.registry.put(pme.registryEntry(RegistrySituation.CLOSED));

        assertThat(facts)
                .isEqualTo(new RegistryFacts(
                        RegistrySituation.ACTIVE, true, true, true, SignatoryPower.PROVEN, true, false));
        assertThat(lookups.lookUp(pme.id)).isEqualTo(facts);
        assertThat(world.registry.asked()).isEqualTo(1);
        var row = world.sql().fetchSingle("select * from registry_snapshot where registration_id = ?", pme.id.value());
        assertThat(row.get("cnpj")).isEqualTo(pme.cnpj.value());
        assertThat(row.get("situation")).isEqualTo("ACTIVE");
        assertThat(String.valueOf(row.get("entry"))).contains("PADARIA SAO JOAO LTDA", "***982247**");
        assertThat(actions(pme)).containsOnlyOnce("REGISTRY_LOOKED_UP");
    }

    @Test
    void aCompanyThatTheRegistryDoesNotKnowIsRecordedToo() {
        Candidate pme = Candidate.pme(world).proved();

        assertThat(lookups.lookUp(pme.id).registrySituation()).isEqualTo(RegistrySituation.NOT_FOUND);
        lookups.lookUp(pme.id);
        assertThat(world.registry.asked()).isEqualTo(1);
    }

    @Test
    void aRegistryThatIsAwayLeavesNothingBehind() {
        Candidate pme = Candidate.pme(world).proved();
        world.registry.away(true);
        assertThatThrownBy(() -> lookups.lookUp(pme.id)).isInstanceOf(RegistryUnavailable.class);
        world.registry.away(false);
        world.registry.put(pme.registryEntry(RegistrySituation.ACTIVE));

        assertThat(lookups.lookUp(pme.id).registrySituation()).isEqualTo(RegistrySituation.ACTIVE);
    }

    @Test
    void aCleanPmeIsApprovedByTheAssessmentAndToldOnce() {
        Candidate pme = Candidate.pme(world).proved();
        decisions.approve(pme.id);
        decisions.approve(pme.id);

        assertThat(pme.now().state()).isEqualTo(RegistrationState.APPROVED);
        assertThat(pme.now().milestones().approvedAt()).isEqualTo(world.now());
        assertThat(pme.now().milestones().licenceCheckDueAt()).isNull();
        assertThat(told(pme))
                .containsExactly(NotificationKind.REGISTRATION_APPROVED, NotificationKind.EMAIL_PROOF_REQUESTED);
        assertThat(actions(pme)).containsOnlyOnce("REGISTRATION_APPROVED");
    }

    @Tag("RN002")
    @Test
    void aSupplierIsNeverApprovedWithoutAPerson() {
        Candidate supplier = Candidate.supplier(world).proved();

        refuses(RegistrationError.REVIEW_DECISION_MISSING, () -> decisions.approve(supplier.id));
        assertThat(supplier.now().state()).isEqualTo(RegistrationState.VERIFYING);
        assertThat(told(supplier)).doesNotContain(NotificationKind.REGISTRATION_APPROVED);
    }

    @Test
    void aReviewThatIsStillOpenDecidesNothing() {
        Candidate pme = Candidate.pme(world).underReview();

        refuses(RegistrationError.REVIEW_DECISION_MISSING, () -> decisions.approve(pme.id));
        refuses(RegistrationError.REVIEW_DECISION_MISSING, () -> decisions.reject(pme.id, List.of("CNAE_MISMATCH")));
        assertThat(pme.now().state()).isEqualTo(RegistrationState.UNDER_REVIEW);
    }

    @Test
    void aRejectionCarriesItsReasonsAndIsToldOnce() {
        Candidate pme = Candidate.pme(world).proved();
        decisions.reject(pme.id, List.of("REGISTRY_SITUATION", "CNAE_MISMATCH"));
        decisions.reject(pme.id, List.of("OTHER_SEE_DOSSIER"));

        assertThat(pme.now().state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(pme.now().reasons()).containsExactly("REGISTRY_SITUATION", "CNAE_MISMATCH");
        assertThat(pme.now().milestones().endedAt()).isEqualTo(world.now());
        AppNotification told = world.door(Notifications.class).of(pme.id).getFirst();
        assertThat(told.kind()).isEqualTo(NotificationKind.REGISTRATION_REJECTED);
        assertThat(told.params()).containsEntry("reasons", "REGISTRY_SITUATION,CNAE_MISMATCH");
        assertThat(told(pme)).hasSize(2);
    }

    @Test
    void freeTextIsNoReason() {
        Candidate pme = Candidate.pme(world).proved();

        assertThatThrownBy(() -> decisions.reject(pme.id, List.of("Ana Silva não apareceu")))
                .hasMessage("REASON_CODE_INVALID");
        assertThat(pme.now().state()).isEqualTo(RegistrationState.VERIFYING);
    }

    @Test
    void anExpiryEndsTheRegistrationAndIsToldOnce() {
        Candidate pme = Candidate.pme(world).asked();
        decisions.expire(pme.id);
        decisions.expire(pme.id);

        assertThat(pme.now().state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(told(pme))
                .containsExactly(NotificationKind.REGISTRATION_EXPIRED, NotificationKind.EMAIL_PROOF_REQUESTED);
    }

    @Test
    void whatWasDecidedIsNotDecidedOtherwise() {
        Candidate approved = Candidate.pme(world).approved();
        refuses(
                RegistrationError.REGISTRATION_STATE_CONFLICT,
                () -> decisions.reject(approved.id, List.of("CNAE_MISMATCH")));
        refuses(RegistrationError.REGISTRATION_STATE_CONFLICT, () -> decisions.expire(approved.id));
        Candidate rejected = Candidate.pme(world).proved();
        decisions.reject(rejected.id, List.of("CNAE_MISMATCH"));
        refuses(RegistrationError.REGISTRATION_STATE_CONFLICT, () -> decisions.approve(rejected.id));

        assertThat(approved.now().state()).isEqualTo(RegistrationState.APPROVED);
        assertThat(rejected.now().state()).isEqualTo(RegistrationState.REJECTED);
    }

    @Tag("RNF008")
    @Test
    void stateAuditAndMessageAreOneTransactionOrNone() {
        Candidate pme = Candidate.pme(world).proved();
        int before = actions(pme).size();
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    decisions.approve(pme.id);
                    throw new IllegalStateException("killed before commit");
                }))
                .hasMessage("killed before commit");

        assertThat(pme.now().state()).isEqualTo(RegistrationState.VERIFYING);
        assertThat(actions(pme)).hasSize(before);
        assertThat(told(pme)).containsExactly(NotificationKind.EMAIL_PROOF_REQUESTED);
    }

    private List<NotificationKind> told(Candidate candidate) {
        return world.door(Notifications.class).of(candidate.id).stream()
                .map(AppNotification::kind)
                .toList();
    }

    private List<String> actions(Candidate candidate) {
        return world.door(AuditTrail.class).of("REGISTRATION", candidate.id.toString()).stream()
                .map(AuditEvent::action)
                .toList();
    }

    private static void refuses(
            RegistrationError error, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
