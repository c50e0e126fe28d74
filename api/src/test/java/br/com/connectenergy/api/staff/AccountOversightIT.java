package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Sessions end: by an admin, by lying idle, by signing out. */
@Tag("RNF010")
@Tag("RNF012")
@CounterTest
@Import(Counter.class)
class AccountOversightIT {

    @Autowired
    private Counter counter;

    @Test
    void aSessionEndedByAnAdminIsRefusedWithinAMoment() throws InterruptedException {
        Person ana = counter.people().owner("PME", "ana.oversight@conta.example");
        Browser admin = counter.staff("oversight.admin", StaffRole.ADMIN);
        Answer found = admin.post("/api/v1/staff/account-lookups", Map.of("email", ana.email()))
                .expect(200);
        assertThat(found.json().at("/sessions").size()).isEqualTo(1);
        String account = found.text("/id");
        admin.delete("/api/v1/staff/accounts/" + account + "/sessions/" + found.text("/sessions/0/id"))
                .expect(204);

        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (ana.browser().get("/api/v1/account").status() == 200 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        ana.browser().get("/api/v1/account").expectProblem(401, "SIGN_IN_REQUIRED");
        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
        admin.delete("/api/v1/staff/accounts/" + account + "/sessions").expect(204);
        admin.post("/api/v1/staff/account-lookups", Map.of("email", "ninguem@conta.example"))
                .expectProblem(404, "ACCOUNT_NOT_FOUND");
    }

    @Test
    void aSessionLapsesWhenItIsNotRenewedForHalfAnHour() {
        Person ana = counter.people().owner("PME", "ana.idle@conta.example");
        counter.advance(Duration.ofMinutes(29));
        ana.browser().post("/api/v1/session/refresh", null).expect(204);
        counter.advance(Duration.ofMinutes(29));
        ana.browser().post("/api/v1/session/refresh", null).expect(204);
        counter.advance(Duration.ofMinutes(30));

        ana.browser().post("/api/v1/session/refresh", null).expectProblem(401, "SESSION_ENDED");
    }

    @Test
    void signingOutMakesTheBrowserForgetThePages() {
        Person ana = counter.people().owner("PME", "ana.sai@conta.example");
        Browser admin = counter.staff("sai.admin", StaffRole.ADMIN);

        assertThat(ana.browser().delete("/api/v1/session").expect(204).header("Clear-Site-Data"))
                .isEqualTo("\"cache\", \"storage\"");
        assertThat(admin.delete("/api/v1/staff/session").expect(204).header("Clear-Site-Data"))
                .isEqualTo("\"cache\", \"storage\"");
    }
}
