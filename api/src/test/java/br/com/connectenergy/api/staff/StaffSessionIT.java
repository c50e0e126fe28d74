package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class StaffSessionIT {

    private static final String SESSION = "/api/v1/staff/session";

    @Autowired
    private Counter counter;

    @Autowired
    private StaffMembers members;

    @Test
    void aStaffMemberSignsInUnderTheirOwnNameAndOut() {
        Browser browser = counter.staff("ana.sessao", StaffRole.OPERATOR, StaffRole.ADMIN);

        var current = browser.get(SESSION).expect(200);
        String token = browser.cookie("ce_staff_session").orElseThrow();
        assertThat(current.text("/username")).isEqualTo("ana.sessao");
        assertThat(current.text("/displayName")).isEqualTo("Nome de ana.sessao");
        assertThat(current.json().at("/roles").valueStream().map(role -> role.asString()))
                .containsExactly("ADMIN", "OPERATOR");

        browser.delete(SESSION).expect(204);
        browser.get(SESSION).expectProblem(401, "SIGN_IN_REQUIRED");
        counter.browser()
                .with("Cookie", "ce_staff_session=" + token)
                .get(SESSION)
                .expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void theStaffCookieGoesToStaffPathsOnly() {
        counter.staff("ana.cookie", StaffRole.ADMIN);
        Browser browser = counter.browser();
        browser.post(SESSION, Map.of("username", "ana.cookie", "password", Counter.PASSWORD))
                .expect(200);
        assertThat(browser.cookie("ce_staff_session")).isEmpty();
        var answer = browser.post(SESSION + "/totp", Map.of("code", counter.staffCode("ana.cookie")))
                .expect(200);

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("ce_staff_session=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/staff", "Max-Age=28800"));
    }

    @Test
    void aBrowserIsKnownAgainAtItsNextSignIn() {
        Browser browser = counter.staff("ana.aparelho", StaffRole.ADMIN);
        counter.staffSignIn(browser, "ana.aparelho");
        counter.staffSignIn(counter.browser(), "ana.aparelho");

        List<String> devices = counter.database()
                .queryForList(
                        "select facts->>'device' from audit_event where action = 'STAFF_SIGNED_IN'"
                                + " and subject_id = 'ana.aparelho' order by id",
                        String.class);
        assertThat(devices).hasSize(3).allMatch(device -> device.matches("[0-9a-f]{64}"));
        assertThat(devices.get(1)).isEqualTo(devices.get(0));
        assertThat(devices.get(2)).isNotEqualTo(devices.get(0));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreTheSameRefusal() {
        counter.staff("bruno.senha", StaffRole.ADMIN);
        Browser browser = counter.browser();

        var wrong = browser.post(SESSION, Map.of("username", "bruno.senha", "password", "errada"))
                .expectProblem(401, "SIGN_IN_REFUSED");
        var unknown = browser.post(SESSION, Map.of("username", "ninguem", "password", "errada"))
                .expectProblem(401, "SIGN_IN_REFUSED");

        assertThat(unknown.text("/title")).isEqualTo(wrong.text("/title"));
        assertThat(browser.cookie("ce_staff_session")).isEmpty();
        assertThat(browser.post(SESSION, Map.of("username", ""))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactlyInAnyOrder("username:MISSING", "password:MISSING");
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        Browser browser = counter.staff("marta.saiu", StaffRole.MEDIATOR);
        browser.get(SESSION).expect(200);

        members.registerWithPassword(
                new StaffMember("marta.saiu", "Marta", Set.of(StaffRole.MEDIATOR), null, false), Counter.PASSWORD);

        browser.get(SESSION).expectProblem(401, "SIGN_IN_REQUIRED");
        browser.post(SESSION, Map.of("username", "marta.saiu", "password", Counter.PASSWORD))
                .expectProblem(401, "SIGN_IN_REFUSED");
    }

    @Test
    void aSessionEndsAfterEightHours() {
        Browser browser = counter.staff("otavio.oito", StaffRole.OPERATOR);

        counter.advance(java.time.Duration.ofHours(8));

        browser.get(SESSION).expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void aCompanysSessionOpensNoStaffDoorAndTheOtherWayRound() {
        Browser company = counter.browser();
        String path = counter.open(company, "PME");
        String companyToken = company.cookie("ce_session").orElseThrow();
        Browser staff = counter.staff("ana.outra", StaffRole.ADMIN);
        String staffToken = staff.cookie("ce_staff_session").orElseThrow();

        company.get(SESSION).expectProblem(401, "SIGN_IN_REQUIRED");
        counter.browser()
                .with("Cookie", "ce_staff_session=" + companyToken)
                .get(SESSION)
                .expectProblem(401, "SIGN_IN_REQUIRED");
        staff.get(path).expectProblem(404, "REGISTRATION_NOT_FOUND");
        counter.browser()
                .with("Cookie", "ce_session=" + staffToken)
                .get(path)
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
        assertThat(List.of(staff.get(SESSION).text("/username"))).containsExactly("ana.outra");
    }

    @Tag("RN010")
    @Test
    void oneBrowserCanBeACompanyAndStaffAtOnce() {
        Browser browser = counter.staff("ana.dupla", StaffRole.ADMIN);
        String path = counter.open(browser, "PME");

        browser.get(path).expect(200);
        browser.get(SESSION).expect(200);
    }

    @Test
    void thePasswordAloneOpensNothingAndAnEnrolledFactorIsNotReplacedByIt() {
        counter.staff("ana.fator", StaffRole.ADMIN);
        Browser browser = counter.browser();
        assertThat(browser.post(SESSION, Map.of("username", "ana.fator", "password", Counter.PASSWORD))
                        .expect(200)
                        .text("/next"))
                .isEqualTo("PROVE_TOTP");

        browser.get(SESSION).expectProblem(401, "SIGN_IN_REQUIRED");
        browser.post("/api/v1/staff/totp", null).expectProblem(401, "SIGN_IN_EXPIRED");
        browser.post(SESSION + "/totp", Map.of("code", "000000")).expectProblem(422, "CODE_REFUSED");
        browser.post(SESSION + "/recovery-code", Map.of("code", "aaaaaaaa-bbbbbbbb"))
                .expectProblem(422, "CODE_REFUSED");
        browser.post(SESSION + "/totp", Map.of("code", counter.staffCode("ana.fator")))
                .expect(200);
        browser.get(SESSION).expect(200);
    }

    @Test
    void aChangeAsksForACodeOfTheLastFiveMinutes() {
        Browser browser = counter.staff("ana.degrau", StaffRole.ADMIN);
        counter.advance(java.time.Duration.ofMinutes(5));
        String nobody = "/api/v1/staff/accounts/00000000-0000-4000-8000-000000000000/sessions";
        browser.delete(nobody).expectProblem(403, "STEP_UP_REQUIRED");
        browser.post("/api/v1/staff/totp", null).expectProblem(403, "STEP_UP_REQUIRED");

        browser.post(SESSION + "/step-up", Map.of("code", "000000")).expectProblem(422, "CODE_REFUSED");
        browser.post(SESSION + "/step-up", Map.of("code", counter.staffCode("ana.degrau")))
                .expect(204);
        browser.delete(nobody).expectProblem(404, "ACCOUNT_NOT_FOUND");
        browser.post("/api/v1/staff/totp", null).expect(200);
    }
}
