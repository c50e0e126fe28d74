package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@Tag("RNF010")
class SignInIT {
    private CoreWorld world;
    private SignIns signIns;
    private SecondSteps steps;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        signIns = world.door(SignIns.class);
        steps = world.door(SecondSteps.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAccountNeedsAProvedAddress() {
        Candidate candidate = Candidate.pme(world).asked();

        refused(
                "EMAIL_NOT_PROVED",
                () -> world.door(Accounts.class).create(candidate.actor(), DisplayName.of("Ana"), Person.PASSWORD));
    }

    @Test
    void theFirstPersonOwnsTheCompanyWithAllItsRoles() {
        Person person = Person.signedUp(world);
        Credential credential = person.session.credential();

        assertThat(credential.company()).isEqualTo(person.company);
        assertThat(credential.owner()).isTrue();
        assertThat(credential.roles()).containsExactlyInAnyOrder(CompanyRole.PME_USER, CompanyRole.PME_SIGNATORY);
        assertThat(person.recoveryCodes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-7]{8}-[a-z2-7]{8}"));
    }

    @Test
    void anAddressHasOneAccount() {
        Person.signedUp(world);
        Candidate another = Candidate.pme(world).proved();

        refused(
                "ACCOUNT_EXISTS",
                () -> world.door(Accounts.class).create(another.actor(), DisplayName.of("Ana"), Person.PASSWORD));
    }

    @Test
    void aPersonTakesASecondCompanyButNotSomebodyElses() {
        Person person = Person.signedUp(world);
        Candidate second = Candidate.pme(world).proved();
        Accounts accounts = world.door(Accounts.class);

        accounts.link(person.actor(), second.id);
        accounts.link(person.actor(), second.id);

        assertThat(accounts.companiesOf(person.actor().accountId())).hasSize(2);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSameAndAreAudited() {
        Person person = Person.signedUp(world);

        assertThat(signIns.signIn(Person.EMAIL, "errada")).isEmpty();
        assertThat(signIns.signIn("ninguem@padaria.example", Person.PASSWORD)).isEmpty();
        assertThat(signIns.signIn("nem um e-mail", Person.PASSWORD)).isEmpty();
        assertThat(actions(person)).contains("SIGN_IN_REFUSED");
        assertThat(
                        world.sql()
                                .fetchValue(
                                        "select count(*) from audit_event where action = 'SIGN_IN_REFUSED' and subject_id = 'unknown'"))
                .isEqualTo(2L);
    }

    @Test
    void theAddressIsReadInWhateverCase() {
        Person.signedUp(world);

        assertThat(signIns.signIn("Ana.Silva@Padaria.Example", Person.PASSWORD)).isPresent();
    }

    @Test
    void anOlderDigestIsReplacedByASignIn() {
        Person person = Person.signedUp(world);
        world.sql()
                .execute(
                        "update account set password_hash = ?",
                        "{bcrypt}" + new BCryptPasswordEncoder(4).encode("uma senha antiga"));

        assertThat(person.signsIn("uma senha antiga", Person.LAPTOP)).isPresent();

        assertThat(world.sql().fetchValue("select password_hash from account").toString())
                .startsWith("{argon2}");
        assertThat(person.signsIn("uma senha antiga", Person.LAPTOP)).isPresent();
    }

    @Test
    void aCodeIsAcceptedOnceAndOnlyInItsOwnThirtySeconds() {
        Person person = Person.signedUp(world);
        world.travel(Duration.ofSeconds(30));
        String code = person.code();

        assertThat(prove(ticket(), code)).isInstanceOf(Proof.Accepted.class);
        assertThat(prove(ticket(), code)).isInstanceOf(Proof.Refused.class);
        world.travel(Duration.ofSeconds(30));
        assertThat(prove(ticket(), code)).isInstanceOf(Proof.Refused.class);
        assertThat(prove(ticket(), person.code())).isInstanceOf(Proof.Accepted.class);
    }

    @Test
    void aTicketThatOpenedASessionOpensNoOther() {
        Person person = Person.signedUp(world);
        world.travel(Duration.ofSeconds(30));
        String ticket = ticket();
        assertThat(prove(ticket, person.code())).isInstanceOf(Proof.Accepted.class);
        world.travel(Duration.ofSeconds(30));

        assertThat(prove(ticket, person.code())).isInstanceOf(Proof.Expired.class);
    }

    @Test
    void fiveWrongCodesEndTheSignIn() {
        Person person = Person.signedUp(world);
        world.travel(Duration.ofSeconds(30));
        String ticket = ticket();
        String wrong = person.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) assertThat(prove(ticket, wrong)).isInstanceOf(Proof.Refused.class);

        assertThat(prove(ticket, person.code())).isInstanceOf(Proof.Expired.class);
        assertThat(prove(ticket(), person.code())).isInstanceOf(Proof.Accepted.class);
    }

    @Test
    void aSignInLapsesAfterTenMinutes() {
        Person person = Person.signedUp(world);
        String ticket = ticket();
        world.travel(SignIns.STEP_VALIDITY);

        assertThat(prove(ticket, person.code())).isInstanceOf(Proof.Expired.class);
    }

    @Test
    void aRecoveryCodeIsGoodOnce() {
        Person person = Person.signedUp(world);
        String code = person.recoveryCodes.getFirst().toUpperCase(java.util.Locale.ROOT);

        assertThat(steps.proveRecoveryCode(ticket(), code, Person.LAPTOP)).isInstanceOf(Proof.Accepted.class);
        assertThat(steps.proveRecoveryCode(ticket(), code, Person.LAPTOP)).isInstanceOf(Proof.Refused.class);
        assertThat(signIns.signIn(Person.EMAIL, Person.PASSWORD).orElseThrow().recoveryCodesLeft())
                .isEqualTo(9);
    }

    @Test
    void aPasswordAloneNeverReplacesAnEnrolledFactor() {
        Person.signedUp(world);

        assertThat(steps.enrol(ticket())).isEmpty();
        assertThat(steps.confirm(ticket(), "000000", Person.LAPTOP)).isInstanceOf(Proof.Expired.class);
    }

    @Test
    void neitherSecretNorCodesNorTicketsAreReadableInTheDatabase() {
        Person person = Person.signedUp(world);
        String ticket = ticket();

        assertThat(world.sql()
                        .fetchValue(
                                "select count(*) from recovery_code where code_sha256 in (?, ?)",
                                person.recoveryCodes.getFirst(),
                                person.recoveryCodes.getLast()))
                .isEqualTo(0L);
        assertThat(world.sql().fetchValue("select count(*) from sign_in_step where token_sha256 = ?", ticket))
                .isEqualTo(0L);
        assertThat((byte[]) world.sql().fetchValue("select totp_secret from account"))
                .hasSizeGreaterThan(40);
    }

    @Test
    void aNewDeviceIsToldByMail() {
        Person person = Person.signedUp(world);

        assertThat(person.signsIn()).isPresent();
        assertThat(mails("NEW_DEVICE_SIGNED_IN")).isZero();
        assertThat(person.signsIn(Person.PASSWORD, new Visit("Safari, iPhone", "198.51.100.0/24")))
                .isPresent();
        assertThat(mails("NEW_DEVICE_SIGNED_IN")).isEqualTo(1);
    }

    private Proof prove(String ticket, String code) {
        return steps.proveTotp(ticket, code, Person.LAPTOP);
    }

    private String ticket() {
        return signIns.signIn(Person.EMAIL, Person.PASSWORD)
                .orElseThrow()
                .ticket()
                .value();
    }

    private long mails(String kind) {
        return Optional.ofNullable(world.sql().fetchValue("select count(*) from mail where kind = ?", kind))
                .map(Long.class::cast)
                .orElseThrow();
    }

    private List<String> actions(Person person) {
        return world.sql()
                .fetch(
                        "select action from audit_event where subject_type = 'ACCOUNT' and subject_id = ?",
                        person.actor().accountId().toString())
                .map(row -> String.valueOf(row.get(0)));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
