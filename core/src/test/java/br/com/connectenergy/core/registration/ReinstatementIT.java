package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN002")
class ReinstatementIT {
    private static final LicenceRenewal RENEWED = new LicenceRenewal("REA 9.999/2027", "2030-01-31");

    private CoreWorld world;
    private Reinstatements reinstatements;
    private Candidate supplier;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        reinstatements = world.door(Reinstatements.class);
        supplier = Candidate.supplier(world).approved();
        world.travel(Duration.between(world.now(), Instant.parse("2027-07-01T15:00:00Z")));
        Licences licences = world.door(Licences.class);
        licences.sweep(10);
        licences.check(supplier.id);
        licences.suspend(supplier.id);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSuspendedSupplierAsksWithItsNewLicence() {
        Registration requested = reinstatements.request(supplier.actor(), supplier.id, RENEWED);

        assertThat(requested.state()).isEqualTo(RegistrationState.REINSTATEMENT_REVIEW);
        assertThat(requested.profile().aneelAct()).isEqualTo("REA 9.999/2027");
        assertThat(requested.profile().licenceExpiresOn()).isEqualTo(LocalDate.of(2030, 1, 31));
        assertThat(requested.profile().cceeAgentCode()).isEqualTo("2497");
        assertThat(world.sql()
                        .fetchValue(
                                "select count(*) from outbox_event where type = 'registration.reinstatement-requested' and aggregate_id = ?",
                                supplier.id.toString()))
                .isEqualTo(1L);
        assertThatThrownBy(() -> reinstatements.request(supplier.actor(), supplier.id, RENEWED))
                .hasMessageContaining("SUPPLIER_NOT_SUSPENDED");
    }

    @Test
    void anExpiredOrMalformedLicenceBringsNobodyBack() {
        refuses(new LicenceRenewal("REA 9.999/2027", "2027-06-30"), "LICENCE_EXPIRED");
        refuses(new LicenceRenewal("ato", "2030-01-31"), "ANEEL_ACT_INVALID");
        refuses(new LicenceRenewal("", "2030-01-31"), "aneelAct");
        refuses(new LicenceRenewal("REA 9.999/2027", ""), "licenceExpiresOn");
        assertThat(supplier.now().state()).isEqualTo(RegistrationState.SUSPENDED);
    }

    @Test
    void twoAdminsBringASupplierBack() {
        OpenedReview review = requested();
        assertThat(reinstatements.open(supplier.id)).isEqualTo(review);
        assertThat(first(1, "ana.admin", "APPROVE").outcome()).isEqualTo(ReviewOutcome.APPROVED);
        assertThatThrownBy(() -> reinstatements.reinstate(supplier.id)).hasMessageContaining("REVIEW_DECISION_MISSING");
        assertThat(second(2, "bruno.admin", "APPROVE").outcome()).isEqualTo(ReviewOutcome.APPROVED);
        reinstatements.reinstate(supplier.id);
        reinstatements.reinstate(supplier.id);

        assertThat(supplier.now().state()).isEqualTo(RegistrationState.APPROVED);
        assertThat(supplier.now().milestones().licenceCheckDueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(90)));
        assertThat(told(NotificationKind.SUPPLIER_REINSTATED)).isEqualTo(1);
    }

    @Test
    void onePersonOnBothSidesIsRefusedAndAudited() {
        requested();
        first(1, "ana.admin", "APPROVE");
        ReviewJudgement judgement = second(2, "ana.admin", "APPROVE");

        assertThat(judgement)
                .isEqualTo(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.SAME_PERSON_TWICE));
        assertThat(second(2, "bruno.admin", "APPROVE")).isEqualTo(judgement);
        assertThat(world.door(AuditTrail.class)
                        .of("REGISTRATION", supplier.id.toString())
                        .getLast())
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("STAFF_DECISION_REFUSED");
                    assertThat(event.actorId()).isEqualTo("ana.admin");
                    assertThat(event.facts()).containsEntry("refusal", "SAME_PERSON_TWICE");
                });
        assertThatThrownBy(() -> reinstatements.reinstate(supplier.id)).hasMessageContaining("REVIEW_DECISION_MISSING");
        assertThat(second(3, "bruno.admin", "APPROVE").outcome()).isEqualTo(ReviewOutcome.APPROVED);
    }

    @Test
    void evenWithoutTheRuleTheDatabaseKeepsFourEyes() {
        int round = requested().round();
        first(1, "ana.admin", "APPROVE");

        assertThatThrownBy(() -> world.sql()
                        .execute(
                                "insert into staff_decision values (99, ?, ?, 'SECOND', 'ana.admin', 'APPROVE', '{}', 'APPROVED', null, now())",
                                supplier.id.value(),
                                round))
                .hasMessageContaining("staff_decision_four_eyes");
    }

    @Test
    void aMediatorDecidesNeitherSide() {
        requested();
        assertThat(first(1, "marta.mediadora", "APPROVE").refusal())
                .isEqualTo(RegistrationError.STAFF_ROLE_NOT_ALLOWED);
        first(2, "ana.admin", "APPROVE");
        assertThat(second(3, "marta.mediadora", "APPROVE").refusal())
                .isEqualTo(RegistrationError.STAFF_ROLE_NOT_ALLOWED);
    }

    @Test
    void moreInformationIsNoAnswerHere() {
        requested();
        assertThat(first(1, "ana.admin", "NEED_INFO").refusal()).isEqualTo(RegistrationError.STAFF_ANSWER_INCOMPLETE);
    }

    @Test
    void eitherSideMayRefuseAndTheSupplierStaysOutAndMayAskAgain() {
        requested();
        first(1, "ana.admin", "APPROVE");
        second(2, "bruno.admin", "REJECT");
        reinstatements.refuse(supplier.id, List.of("LICENCE_NOT_VALID"));
        reinstatements.refuse(supplier.id, List.of("LICENCE_NOT_VALID"));

        assertThat(supplier.now().state()).isEqualTo(RegistrationState.SUSPENDED);
        assertThat(supplier.now().reasons()).containsExactly("LICENCE_NOT_VALID");
        assertThat(told(NotificationKind.REINSTATEMENT_REFUSED)).isEqualTo(1);
        reinstatements.request(supplier.actor(), supplier.id, RENEWED);
        assertThat(reinstatements.open(supplier.id).round()).isEqualTo(3);
    }

    @Test
    void anUndecidedReinstatementIsNotRefused() {
        requested();

        assertThatThrownBy(() -> reinstatements.refuse(supplier.id, List.of("LICENCE_NOT_VALID")))
                .hasMessageContaining("REVIEW_DECISION_MISSING");
    }

    private OpenedReview requested() {
        reinstatements.request(supplier.actor(), supplier.id, RENEWED);
        return reinstatements.open(supplier.id);
    }

    private ReviewJudgement first(long key, String username, String decision) {
        return judge(key, username, decision, ReinstatementStep.FIRST);
    }

    private ReviewJudgement second(long key, String username, String decision) {
        return judge(key, username, decision, ReinstatementStep.SECOND);
    }

    private ReviewJudgement judge(long key, String username, String decision, ReinstatementStep step) {
        StaffAnswer answer = new StaffAnswer(key, username, decision, List.of("LICENCE_NOT_VALID"));
        return reinstatements.judge(supplier.id, answer, step);
    }

    private long told(NotificationKind kind) {
        return world.door(Notifications.class).of(supplier.id).stream()
                .map(AppNotification::kind)
                .filter(kind::equals)
                .count();
    }

    private void refuses(LicenceRenewal renewal, String message) {
        assertThatThrownBy(() -> reinstatements.request(supplier.actor(), supplier.id, renewal))
                .hasMessageContaining(message);
    }
}
