package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.core.outbox.OutboxRow;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF001")
class SubmissionIT {
    private static final Acceptance ACCEPTED = new Acceptance("2026-11", true, Set.of(), "203.0.113.7");

    private CoreWorld world;
    private Registrations registrations;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        registrations = world.door(Registrations.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anOpenedRegistrationIsAnEmptyDraftWithAProtocol() {
        Registration first = registrations.open(CompanyKind.PME);
        Registration second = registrations.open(CompanyKind.SUPPLIER);

        assertThat(first.protocol()).isEqualTo("CE-R-2026-000001");
        assertThat(second.protocol()).isEqualTo("CE-R-2026-000002");
        assertThat(first.state()).isEqualTo(RegistrationState.DRAFT);
        assertThat(first.profile()).isEqualTo(CompanyProfile.EMPTY);
        assertThat(registrations.find(new br.com.connectenergy.core.shared.Actor.Company(first.id()), first.id()))
                .isEqualTo(first);
    }

    @Test
    void aDraftIsReadBackAsItWasTyped() {
        Candidate supplier = Candidate.supplier(world);
        Registration saved = registrations.saveDraft(supplier.actor(), supplier.id, supplier.draft());

        assertThat(saved.profile()).isEqualTo(DraftReading.of(supplier.draft()));
        assertThat(supplier.now()).isEqualTo(saved);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(registrations
                        .saveDraft(supplier.actor(), supplier.id, supplier.draft())
                        .version())
                .isEqualTo(2);
    }

    @Test
    void issuesNameWhatIsStillMissingUntilNothingIs() {
        Candidate pme = Candidate.pme(world);
        assertThat(registrations.issues(pme.actor(), pme.id)).hasSize(11);
        registrations.saveDraft(pme.actor(), pme.id, pme.draft());
        assertThat(registrations.issues(pme.actor(), pme.id))
                .containsExactly(new FieldError("documents.CNPJ_CARD", "MISSING"));
        pme.attach(DocumentKind.CNPJ_CARD);
        assertThat(registrations.issues(pme.actor(), pme.id)).isEmpty();
    }

    @Test
    void aSubmissionMovesTheStateAndTellsTheEngineIdsOnly() {
        Candidate pme = Candidate.pme(world).submitted();
        Registration submitted = pme.now();

        assertThat(submitted.state()).isEqualTo(RegistrationState.EMAIL_PENDING);
        assertThat(submitted.milestones().submittedAt()).isEqualTo(world.now());
        assertThat(submitted.milestones().emailProofDueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(7)));
        OutboxRow event =
                world.door(OutboxQueue.class).claim(10, Duration.ofMinutes(1)).getFirst();
        assertThat(event.type()).isEqualTo("registration.submitted");
        assertThat(event.payload())
                .isEqualTo(Map.of(
                        "registrationId", pme.id.toString(),
                        "protocol", submitted.protocol(),
                        "companyKind", "PME",
                        "staffPageUrl", "https://portal.connectenergy.example/equipe/cadastros/" + pme.id,
                        "emailProofDueAt",
                                world.now()
                                        .plus(Duration.ofDays(7).plusMinutes(2))
                                        .toString()));
    }

    @Test
    void aSecondSubmissionIsRefused() {
        Candidate pme = Candidate.pme(world).submitted();

        refuses(RegistrationError.REGISTRATION_NOT_DRAFT, () -> registrations.submit(pme.actor(), pme.id, ACCEPTED));
        refuses(
                RegistrationError.REGISTRATION_NOT_DRAFT,
                () -> registrations.saveDraft(pme.actor(), pme.id, pme.draft()));
    }

    @Test
    void anIncompleteSubmissionNamesItsGapsAndChangesNothing() {
        Candidate pme = Candidate.pme(world);
        refuses(RegistrationError.REGISTRATION_INCOMPLETE, () -> registrations.submit(pme.actor(), pme.id, ACCEPTED));
        registrations.saveDraft(pme.actor(), pme.id, pme.draft());
        refuses(RegistrationError.DOCUMENTS_MISSING, () -> registrations.submit(pme.actor(), pme.id, ACCEPTED));

        assertThat(pme.now().state()).isEqualTo(RegistrationState.DRAFT);
        assertThat(world.door(OutboxQueue.class).unsent()).isZero();
    }

    @Tag("RN002")
    @Test
    void aSupplierWithAnExpiredLicenceIsRefused() {
        Candidate supplier = Candidate.supplier(world).filledIn();
        world.travel(Duration.ofDays(365));

        refuses(RegistrationError.LICENCE_EXPIRED, () -> registrations.submit(supplier.actor(), supplier.id, ACCEPTED));
    }

    @Tag("RN012")
    @Test
    void theTermsInForceHaveToBeAccepted() {
        Candidate pme = Candidate.pme(world).filledIn();
        refuses(
                RegistrationError.TERMS_NOT_ACCEPTED,
                () -> registrations.submit(pme.actor(), pme.id, new Acceptance("2026-11", false, Set.of(), "::1")));
        refuses(
                RegistrationError.TERMS_VERSION_OUTDATED,
                () -> registrations.submit(pme.actor(), pme.id, new Acceptance("2025-01", true, Set.of(), "::1")));

        registrations.submit(pme.actor(), pme.id, ACCEPTED);
        var row = world.sql().fetchSingle("select * from terms_acceptance where registration_id = ?", pme.id.value());
        TermsText terms = world.door(Terms.class).current();
        assertThat(row.get("terms_version")).isEqualTo("2026-11");
        assertThat(row.get("text_sha256"))
                .isEqualTo(
                        br.com.connectenergy.core.shared.Sha256.of(terms.body()).hex());
        assertThat(row.get("ip")).isEqualTo("203.0.113.7");
    }

    @Test
    void aCnpjHasOneLiveRegistrationAndIsFreeAgainAfterItsEnd() {
        Candidate first = Candidate.pme(world).asked();
        Candidate second = Candidate.pme(world, first.cnpj).filledIn();
        refuses(
                RegistrationError.CNPJ_ALREADY_REGISTERED,
                () -> registrations.submit(second.actor(), second.id, ACCEPTED));

        world.door(Decisions.class).expire(first.id);
        registrations.submit(second.actor(), second.id, ACCEPTED);

        assertThat(second.now().state()).isEqualTo(RegistrationState.EMAIL_PENDING);
    }

    @Test
    void twoSubmissionsOfOneCnpjAtTheSameTimeLetOneIn() throws Exception {
        for (int round = 0; round < 10; round++) {
            Cnpj cnpj = Candidate.nextCnpj();
            Candidate one = Candidate.pme(world, cnpj).filledIn();
            Candidate other = Candidate.pme(world, cnpj).filledIn();
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Callable<String>> race = List.of(submit(one, start), submit(other, start));
                List<Future<String>> outcomes = both.invokeAll(race);
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .containsExactlyInAnyOrder("EMAIL_PENDING", "CNPJ_ALREADY_REGISTERED");
            }
        }
    }

    @Test
    void evenWithoutTheRuleTheDatabaseKeepsACnpjSingle() {
        Candidate first = Candidate.pme(world).submitted();
        Candidate second = Candidate.pme(world).submitted();

        assertThatThrownBy(() -> world.sql()
                        .execute(
                                "update registration set cnpj = ? where id = ?", first.cnpj.value(), second.id.value()))
                .hasMessageContaining("registration_live_cnpj");
    }

    @Tag("RN010")
    @Test
    void somebodyElsesRegistrationDoesNotExist() {
        Candidate pme = Candidate.pme(world).filledIn();
        Candidate other = Candidate.pme(world);

        refuses(RegistrationError.REGISTRATION_NOT_FOUND, () -> registrations.find(other.actor(), pme.id));
        refuses(
                RegistrationError.REGISTRATION_NOT_FOUND,
                () -> registrations.saveDraft(other.actor(), pme.id, pme.draft()));
        refuses(RegistrationError.REGISTRATION_NOT_FOUND, () -> registrations.issues(other.actor(), pme.id));
        refuses(RegistrationError.REGISTRATION_NOT_FOUND, () -> registrations.submit(other.actor(), pme.id, ACCEPTED));
    }

    private Callable<String> submit(Candidate candidate, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return registrations
                        .submit(candidate.actor(), candidate.id, ACCEPTED)
                        .state()
                        .name();
            } catch (Refusal refusal) {
                return refusal.code();
            }
        };
    }

    private static void refuses(
            RegistrationError error, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
