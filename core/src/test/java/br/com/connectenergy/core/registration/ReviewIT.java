package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.notification.NotificationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RN001")
class ReviewIT {
    private CoreWorld world;
    private Reviews reviews;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        Candidate.admins(world);
        reviews = world.door(Reviews.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aReviewOpensOnceWithTwoBusinessDays() {
        Candidate pme = Candidate.pme(world).proved();
        OpenedReview opened = reviews.open(pme.id, List.of("CNAE_MISMATCH"));

        assertThat(opened).isEqualTo(new OpenedReview(1, Instant.parse("2026-11-26T02:59:59Z")));
        assertThat(reviews.open(pme.id, List.of("OTHER"))).isEqualTo(opened);
        assertThat(pme.now().state()).isEqualTo(RegistrationState.UNDER_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"APPROVE,APPROVED", "REJECT,REJECTED", "NEED_INFO,NEED_INFO"})
    void anAdminDecides(String decision, ReviewOutcome outcome) {
        Candidate pme = Candidate.pme(world).underReview();
        ReviewJudgement judgement = judge(pme, 1, "ana.admin", decision, List.of("CNAE_MISMATCH"));

        assertThat(judgement).isEqualTo(new ReviewJudgement(outcome, null));
        assertThat(actions(pme)).contains("STAFF_DECISION_COUNTED").doesNotContain("STAFF_DECISION_REFUSED");
    }

    @Tag("RN002")
    @ParameterizedTest
    @ValueSource(strings = {"marta.mediadora", "otavio.operador", "demo", ""})
    void whoeverIsNoAdminIsRefusedAndAuditedAndTheTaskComesBack(String username) {
        Candidate supplier = Candidate.supplier(world).underReview();
        ReviewJudgement refused = judge(supplier, 1, username, "APPROVE", List.of());

        assertThat(refused)
                .isEqualTo(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.STAFF_ROLE_NOT_ALLOWED));
        assertThat(world.door(AuditTrail.class)
                        .of("REGISTRATION", supplier.id.toString())
                        .getLast())
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("STAFF_DECISION_REFUSED");
                    assertThat(event.actorId()).isEqualTo(username.isEmpty() ? "unknown" : username);
                    assertThat(event.facts()).containsEntry("refusal", "STAFF_ROLE_NOT_ALLOWED");
                });
        assertThatThrownBy(() -> world.door(Decisions.class).approve(supplier.id))
                .hasMessageContaining("REVIEW_DECISION_MISSING");
        assertThat(judge(supplier, 2, "ana.admin", "APPROVE", List.of()).outcome())
                .isEqualTo(ReviewOutcome.APPROVED);
        world.door(Decisions.class).approve(supplier.id);
        assertThat(supplier.now().state()).isEqualTo(RegistrationState.APPROVED);
    }

    @Test
    void anAnswerWithoutAPersonIsRefused() {
        Candidate pme = Candidate.pme(world).underReview();

        assertThat(judge(pme, 1, null, "APPROVE", List.of()).refusal())
                .isEqualTo(RegistrationError.STAFF_ROLE_NOT_ALLOWED);
    }

    @Test
    void anAdminWhoLeftDecidesNothing() {
        Candidate pme = Candidate.pme(world).underReview();
        world.sql().execute("update staff_member set active = false where username = 'ana.admin'");

        assertThat(judge(pme, 1, "ana.admin", "APPROVE", List.of()).refusal())
                .isEqualTo(RegistrationError.STAFF_ROLE_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"REJECT,", "NEED_INFO,", "MAYBE,CNAE_MISMATCH", "NULL,CNAE_MISMATCH", "REJECT,texto livre"},
            nullValues = "NULL")
    void anIncompleteAnswerComesBack(@Nullable String decision, @Nullable String reason) {
        Candidate pme = Candidate.pme(world).underReview();

        ReviewJudgement judgement = judge(pme, 1, "ana.admin", decision, reason == null ? List.of() : List.of(reason));
        assertThat(judgement)
                .isEqualTo(new ReviewJudgement(ReviewOutcome.REFUSED, RegistrationError.STAFF_ANSWER_INCOMPLETE));
    }

    @Tag("RN002")
    @Test
    void nobodyApprovesASupplierWhoseLicenceHasExpired() {
        Candidate supplier = Candidate.supplier(world).underReview();
        world.travel(Duration.ofDays(300));

        assertThat(judge(supplier, 1, "ana.admin", "APPROVE", List.of()).refusal())
                .isEqualTo(RegistrationError.LICENCE_EXPIRED);
        assertThat(judge(supplier, 2, "ana.admin", "REJECT", List.of("LICENCE_NOT_VALID"))
                        .outcome())
                .isEqualTo(ReviewOutcome.REJECTED);
    }

    @Test
    void theSameAnswerIsJudgedOnce() {
        Candidate pme = Candidate.pme(world).underReview();
        ReviewJudgement first = judge(pme, 1, "ana.admin", "REJECT", List.of("CNAE_MISMATCH"));

        assertThat(judge(pme, 1, "ana.admin", "APPROVE", List.of())).isEqualTo(first);
        assertThat(world.sql().fetchValue("select count(*) from staff_decision"))
                .isEqualTo(1L);
    }

    @Test
    void aRoundThatWasDecidedTakesNoOtherAnswer() {
        Candidate pme = Candidate.pme(world).underReview();
        judge(pme, 1, "ana.admin", "REJECT", List.of("CNAE_MISMATCH"));

        assertThatThrownBy(() -> judge(pme, 2, "bruno.admin", "APPROVE", List.of()))
                .hasMessageContaining("REGISTRATION_STATE_CONFLICT");
    }

    @Test
    void theDecisionIsTheAdminsInTheAuditTrail() {
        Candidate pme = Candidate.pme(world).underReview();
        judge(pme, 1, "bruno.admin", "REJECT", List.of("CNAE_MISMATCH"));
        world.door(Decisions.class).reject(pme.id, List.of("CNAE_MISMATCH"));

        AuditEvent rejected = world.door(AuditTrail.class)
                .of("REGISTRATION", pme.id.toString())
                .getLast();
        assertThat(rejected.action()).isEqualTo("REGISTRATION_REJECTED");
        assertThat(rejected.actorKind()).isEqualTo("STAFF");
        assertThat(rejected.actorId()).isEqualTo("bruno.admin");
    }

    @Test
    void anOverdueReviewIsMailedToEveryAdminOnceAndToNobodyElse() {
        Candidate pme = Candidate.pme(world).underReview();
        reviews.escalate(pme.id, 1);
        reviews.escalate(pme.id, 1);

        List<MailMessage> mails = world.door(MailQueue.class).claim(100, Duration.ofMinutes(1)).stream()
                .filter(mail -> mail.kind() == NotificationKind.REVIEW_OVERDUE)
                .toList();
        assertThat(mails)
                .extracting(mail -> mail.to().value())
                .containsExactlyInAnyOrder("ana.admin@connectenergy.example", "bruno.admin@connectenergy.example");
        assertThat(mails.getFirst().params())
                .containsEntry("round", "1")
                .containsEntry("staffPageUrl", "https://portal.connectenergy.example/equipe/cadastros/" + pme.id)
                .doesNotContainKey("legalName");
        assertThat(actions(pme)).containsOnlyOnce("REVIEW_ESCALATED");
    }

    @Test
    void aDecidedReviewIsNotEscalated() {
        Candidate pme = Candidate.pme(world).underReview();
        judge(pme, 1, "ana.admin", "APPROVE", List.of());
        reviews.escalate(pme.id, 1);

        assertThat(actions(pme)).doesNotContain("REVIEW_ESCALATED");
    }

    private ReviewJudgement judge(
            Candidate candidate, long key, @Nullable String username, @Nullable String decision, List<String> reasons) {
        return reviews.judge(candidate.id, new StaffAnswer(key, username, decision, reasons));
    }

    private List<String> actions(Candidate candidate) {
        return world.door(AuditTrail.class).of("REGISTRATION", candidate.id.toString()).stream()
                .map(AuditEvent::action)
                .toList();
    }
}
