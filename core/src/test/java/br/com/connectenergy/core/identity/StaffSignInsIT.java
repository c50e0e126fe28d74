package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.identity.internal.TotpCodes;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class StaffSignInsIT {
    private static final StaffMember ANA = new StaffMember("ana.admin", "Ana", Set.of(StaffRole.ADMIN), null, true);
    private static final Actor.Staff ACTOR = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final String PASSWORD = "ana.admin-local-2026";
    private static final Sha256 DEVICE = Sha256.of("a browser");

    private CoreWorld world;
    private StaffSignIns signIns;
    private StaffFactors factors;
    private byte[] secret = {};
    private StaffProof.Accepted first = new StaffProof.Accepted(ANA, SecretToken.random(), List.of());

    @BeforeEach
    void enrolAtTheFirstSignIn() {
        world = new CoreWorld();
        signIns = world.door(StaffSignIns.class);
        factors = world.door(StaffFactors.class);
        world.door(StaffMembers.class).registerWithPassword(ANA, PASSWORD);
        StaffStep step = signIns.signIn("ana.admin", PASSWORD, DEVICE).orElseThrow();
        assertThat(step.next()).isEqualTo(StaffStep.Next.ENROL_TOTP);
        secret = Person.decoded(
                signIns.enrol(step.ticket().value()).orElseThrow().secret());
        first = (StaffProof.Accepted) signIns.confirm(step.ticket().value(), code());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void thePasswordAloneOpensNothingAndTheCodeOfTheNextSignInDoes() {
        assertThat(first.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(subjectOf(first)).contains(new Subject.StaffSubject("ana.admin"));
        int open = count("session");
        String ticket = ticket();
        assertThat(count("session")).isEqualTo(open);
        world.travel(Duration.ofSeconds(30));

        StaffProof.Accepted proof = (StaffProof.Accepted) signIns.proveTotp(ticket, code());
        assertThat(subjectOf(proof)).contains(new Subject.StaffSubject("ana.admin"));
        assertThat(proof.recoveryCodes()).isEmpty();
        assertThat(signIns.proveTotp(ticket, code())).isInstanceOf(StaffProof.Expired.class);
        assertThat(actions())
                .containsSubsequence(
                        "STAFF_PASSWORD_PROVED", "STAFF_TOTP_ENROLLED", "STAFF_SIGNED_IN", "STAFF_SIGNED_IN");
    }

    @Test
    void aCodeIsGoodOnceAndARecoveryCodeToo() {
        assertThat(signIns.proveTotp(ticket(), code())).isInstanceOf(StaffProof.Refused.class);

        String recovery = first.recoveryCodes().getFirst();
        assertThat(signIns.proveRecoveryCode(ticket(), recovery)).isInstanceOf(StaffProof.Accepted.class);
        assertThat(signIns.proveRecoveryCode(ticket(), recovery)).isInstanceOf(StaffProof.Refused.class);
    }

    @Test
    void fiveWrongCodesEndTheSignInAndAreAudited() {
        String ticket = ticket();
        for (int i = 0; i < 5; i++)
            assertThat(signIns.proveTotp(ticket, "00000x")).isInstanceOf(StaffProof.Refused.class);
        world.travel(Duration.ofSeconds(30));

        assertThat(signIns.proveTotp(ticket, code())).isInstanceOf(StaffProof.Expired.class);
        assertThat(actions()).filteredOn("STAFF_SECOND_FACTOR_REFUSED"::equals).hasSize(5);
    }

    @Test
    void aPasswordAloneNeverReplacesAnEnrolledFactor() {
        String ticket = ticket();

        assertThat(signIns.enrol(ticket)).isEmpty();
        assertThat(signIns.confirm(ticket, code())).isInstanceOf(StaffProof.Expired.class);
    }

    @Test
    void whoIsDisabledBetweenTheTwoStepsDoesNotGetIn() {
        String ticket = ticket();
        world.door(StaffMembers.class)
                .registerWithPassword(
                        new StaffMember("ana.admin", "Ana", Set.of(StaffRole.ADMIN), null, false), PASSWORD);
        world.travel(Duration.ofSeconds(30));

        assertThat(signIns.proveTotp(ticket, code())).isInstanceOf(StaffProof.Expired.class);
    }

    @Test
    void aStepUpLastsFiveMinutesForThisSessionOnly() {
        String session = first.session().value();
        factors.requireStepUp(session);
        world.travel(AccountSessions.STEP_UP_VALIDITY);
        refused("STEP_UP_REQUIRED", () -> factors.requireStepUp(session));
        refused("STEP_UP_REQUIRED", () -> factors.enrol(ACTOR, session));

        assertThat(factors.stepUp(ACTOR, session, "00000x")).isFalse();
        assertThat(factors.stepUp(ACTOR, session, code())).isTrue();
        assertThat(factors.stepUp(ACTOR, session, code())).isFalse();
        factors.requireStepUp(session);
        refused(
                "STEP_UP_REQUIRED",
                () -> factors.requireStepUp(SecretToken.random().value()));
        refused("STEP_UP_REQUIRED", () -> factors.requireStepUp(""));
    }

    @Test
    void aReplacedAuthenticatorEndsTheOtherSessions() {
        world.travel(Duration.ofSeconds(30));
        StaffProof.Accepted other = (StaffProof.Accepted) signIns.proveTotp(ticket(), code());
        String session = other.session().value();
        secret = Person.decoded(factors.enrol(ACTOR, session).secret());

        assertThat(factors.confirm(ACTOR, session, "00000x")).isEmpty();
        assertThat(factors.confirm(ACTOR, session, code()).orElseThrow()).hasSize(10);
        assertThat(subjectOf(other)).isPresent();
        assertThat(subjectOf(first)).isEmpty();
    }

    @Test
    void anAuthenticatorThatIsKnownFromElsewhereIsGivenOnceAndReplacesNone() {
        StaffMember bruno = new StaffMember("bruno.admin", "Bruno", Set.of(StaffRole.ADMIN), null, true);
        world.door(StaffMembers.class).registerWithPassword(bruno, PASSWORD);
        factors.enrolKnown("bruno.admin", "MFXGCLTBMRWWS3RNNRXWGYLMFUZDAMRW");
        factors.enrolKnown("bruno.admin", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        StaffStep step = signIns.signIn("bruno.admin", PASSWORD, DEVICE).orElseThrow();
        assertThat(step.next()).isEqualTo(StaffStep.Next.PROVE_TOTP);

        String known = TotpCodes.code("ana.admin-local-2026".getBytes(StandardCharsets.US_ASCII), world.now());
        assertThat(signIns.proveTotp(step.ticket().value(), known)).isInstanceOf(StaffProof.Accepted.class);
    }

    @Test
    void neitherSecretNorCodesNorTicketsAreReadableInTheDatabase() {
        String ticket = ticket();
        String stored = world.sql()
                        .fetch("select username, encode(totp_secret, 'hex') from staff_factor")
                        .toString()
                + world.sql().fetch("select * from staff_recovery_code")
                + world.sql().fetch("select * from staff_sign_in_step");

        assertThat(stored)
                .contains("ana.admin")
                .doesNotContain(HexFormat.of().formatHex(secret))
                .doesNotContain(ticket)
                .doesNotContain(first.recoveryCodes().getFirst())
                .doesNotContain(first.recoveryCodes().getFirst().replace("-", ""));
    }

    private String ticket() {
        return signIns.signIn("ana.admin", PASSWORD, DEVICE)
                .orElseThrow()
                .ticket()
                .value();
    }

    private String code() {
        return TotpCodes.code(secret, world.now());
    }

    private Optional<Subject> subjectOf(StaffProof.Accepted proof) {
        return world.door(Sessions.class).find(proof.session().value());
    }

    private List<String> actions() {
        return world.door(AuditTrail.class).of("STAFF", "ana.admin").stream()
                .map(AuditEvent::action)
                .toList();
    }

    private int count(String table) {
        return world.sql().fetchSingle("select count(*) from " + table).into(Integer.class);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
