package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF001")
class EmailProofIT {
    private CoreWorld world;
    private EmailProofs proofs;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        proofs = world.door(EmailProofs.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theProcessMailsOneLinkHoweverOftenItAsks() {
        Candidate pme = Candidate.pme(world).submitted();
        proofs.request(pme.id, pme.processInstanceKey);
        proofs.request(pme.id, pme.processInstanceKey);

        assertThat(world.door(MailQueue.class).claim(10, Duration.ofMinutes(1)))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to().value()).isEqualTo("ana.silva@padaria.example");
                    assertThat(mail.params())
                            .containsEntry("protocol", pme.now().protocol())
                            .containsEntry("legalName", "Padaria São João Ltda.")
                            .containsEntry("companyKind", "PME")
                            .containsEntry(
                                    "dueAt",
                                    world.now().plus(Duration.ofDays(7)).toString())
                            .containsKey("token");
                });
        assertThat(pme.now().milestones().processInstanceKey()).isEqualTo(pme.processInstanceKey);
    }

    @Test
    void aSecondProcessInstanceIsRefusedAndMailsNothing() {
        Candidate pme = Candidate.pme(world).asked();

        assertThatThrownBy(() -> proofs.request(pme.id, pme.processInstanceKey + 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error())
                                .isEqualTo(RegistrationError.REGISTRATION_ALREADY_UNDER_VERIFICATION));
        assertThat(world.door(MailQueue.class).pending()).isEqualTo(1);
    }

    @Test
    void followingTheLinkProvesTheAddressOnceAndTellsTheEngineOnce() {
        Candidate pme = Candidate.pme(world).asked();
        String token = pme.mailedToken();

        assertThat(proofs.prove(token)).isEqualTo(pme.id);
        assertThat(proofs.prove(token)).isEqualTo(pme.id);

        assertThat(pme.now().state()).isEqualTo(RegistrationState.VERIFYING);
        assertThat(pme.now().milestones().emailProvedAt()).isEqualTo(world.now());
        assertThat(eventTypes()).containsExactly("registration.submitted", "registration.email-proved");
    }

    @Test
    void anUnknownTokenProvesNothing() {
        invalid(SecretToken.random().value());
        invalid("");
        invalid("x".repeat(43));
    }

    @Test
    void aLinkIsGoodUntilItsDeadlineAndNotAfterIt() {
        Candidate inTime = Candidate.pme(world).asked();
        String early = inTime.mailedToken();
        Candidate late = Candidate.pme(world).asked();
        String lateToken = late.mailedToken();

        world.travel(Duration.ofDays(7).minusMillis(1));
        assertThat(proofs.prove(early)).isEqualTo(inTime.id);
        world.travel(Duration.ofMillis(1));
        invalid(lateToken);
        assertThat(late.now().state()).isEqualTo(RegistrationState.EMAIL_PENDING);
    }

    @Test
    void anExpiredRegistrationIsNotRevivedByItsLink() {
        Candidate pme = Candidate.pme(world).asked();
        String token = pme.mailedToken();
        world.door(Decisions.class).expire(pme.id);

        invalid(token);
        assertThat(pme.now().state()).isEqualTo(RegistrationState.EXPIRED);
    }

    @Test
    void anotherLinkIsMailedAfterAPauseAndBothLinksAreGood() {
        Candidate pme = Candidate.pme(world).asked();
        String first = pme.mailedToken();
        assertThatThrownBy(() -> proofs.resend(pme.actor(), pme.id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.error()).isEqualTo(RegistrationError.EMAIL_PROOF_TOO_SOON);
            assertThat(refusal.facts()).containsEntry("retryAfterSeconds", 60L);
        });

        world.travel(Duration.ofMinutes(1));
        proofs.resend(pme.actor(), pme.id);
        String second = pme.mailedToken();

        assertThat(second).isNotEqualTo(first);
        assertThat(proofs.prove(second)).isEqualTo(pme.id);
        assertThat(proofs.prove(first)).isEqualTo(pme.id);
        assertThat(eventTypes()).containsExactly("registration.submitted", "registration.email-proved");
    }

    @Test
    void thereIsAnEndToHowManyLinksAreMailed() {
        Candidate pme = Candidate.pme(world).asked();
        for (int i = 0; i < 9; i++) {
            world.travel(Duration.ofMinutes(1));
            proofs.resend(pme.actor(), pme.id);
        }
        world.travel(Duration.ofMinutes(1));

        assertThatThrownBy(() -> proofs.resend(pme.actor(), pme.id)).hasMessageContaining("EMAIL_PROOF_TOO_SOON");
    }

    @Test
    void noLinkIsMailedForSomebodyElseOrOutOfTurn() {
        Candidate draft = Candidate.pme(world);
        Candidate proved = Candidate.pme(world).proved();

        assertThatThrownBy(() -> proofs.resend(draft.actor(), proved.id)).hasMessage("REGISTRATION_NOT_FOUND");
        assertThatThrownBy(() -> proofs.resend(draft.actor(), draft.id))
                .hasMessageContaining("REGISTRATION_STATE_CONFLICT");
        assertThatThrownBy(() -> proofs.resend(proved.actor(), proved.id))
                .hasMessageContaining("REGISTRATION_STATE_CONFLICT");
    }

    private void invalid(String token) {
        assertThatThrownBy(() -> proofs.prove(token)).hasMessage("EMAIL_PROOF_INVALID");
    }

    private List<String> eventTypes() {
        OutboxQueue queue = world.door(OutboxQueue.class);
        List<String> types = new java.util.ArrayList<>();
        for (List<OutboxRow> batch = queue.claim(10, Duration.ofMinutes(1)); !batch.isEmpty(); ) {
            batch.forEach(row -> {
                types.add(row.type());
                queue.sent(row.id());
            });
            batch = queue.claim(10, Duration.ofMinutes(1));
        }
        return types;
    }
}
